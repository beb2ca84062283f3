package id.kube.leakage;

import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import java.util.Map;

/**
 * The capital of the group at the end of a day.
 *
 * @param balances debit-positive balance of every account that ever moved
 * @param doubts what of goods and debts out is likely not to come back, per person, above zero
 */
record Capital(Map<Account, Rupiah> balances, Map<Doubt.Of, Rupiah> doubts) {

    Rupiah of(Account... accounts) {
        Rupiah sum = Rupiah.ZERO;
        for (Account account : accounts) {
            sum = sum.plus(balances.getOrDefault(account, Rupiah.ZERO));
        }
        return sum;
    }

    /** What the books show: assets less what the group owes. */
    Rupiah face() {
        return sumOf("1").plus(sumOf("2"));
    }

    /** What of it can be counted on. */
    Rupiah recoverable() {
        return face().minus(doubtful());
    }

    Rupiah doubtful() {
        return doubts.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Rupiah doubtful(String code) {
        return doubts.entrySet().stream().filter(doubt -> doubt.getKey().code().equals(code))
                .map(Map.Entry::getValue).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Grants, gifts and members' capital: what was entrusted to the group. */
    Rupiah entrusted() {
        return of(Account.GRANT_CAPITAL, Account.GIFT_CAPITAL, Account.MEMBER_CAPITAL).negated();
    }

    /** All accounts whose code begins so. */
    Rupiah sumOf(String beginning) {
        return balances.entrySet().stream()
                .filter(balance -> balance.getKey().code().startsWith(beginning))
                .map(Map.Entry::getValue).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
