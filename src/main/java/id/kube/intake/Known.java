package id.kube.intake;

import id.kube.ledger.Account;
import id.kube.members.Office;
import id.kube.money.Rupiah;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the books already.
 *
 * @param members names by code, of those who have not left
 * @param pastMembers codes of those who have
 * @param keyHolders names by code, of those who have a PIN but stand in no register yet
 * @param holders the names of who holds an office of which there is one
 * @param goods names by sku
 * @param measures how the goods are counted, by sku
 * @param suppliers names by code
 * @param balances what stands on an account, of whom
 */
record Known(Map<String, String> members, Set<String> pastMembers,
        Map<String, String> keyHolders, Map<Office, String> holders, Map<String, String> goods,
        Map<String, Measure> measures, Set<String> barcodes, Map<String, String> customers,
        Map<String, String> suppliers, Equipment equipment, Map<Key, Rupiah> balances) {

    /** The codes that are given, and the month from which what comes in now wears in the books. */
    record Equipment(Set<String> codes, YearMonth wearsFrom) {
    }

    /** An account, and whose part of it; empty where it keeps none. */
    record Key(Account account, String party) {
    }
}
