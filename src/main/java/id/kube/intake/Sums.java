package id.kube.intake;

import id.kube.ledger.Account;
import id.kube.ledger.Place;
import id.kube.money.Rupiah;
import java.util.Arrays;

/**
 * What a form comes to in money, so that a nought too many is seen before it is written.
 *
 * @param cash in the till, with the treasurer, in the box and at the bank
 * @param goods on the shelf, at what they cost
 * @param carried goods with members, at what they cost
 * @param equipment at what it cost, less what it has lost since
 * @param kasbon what customers owe
 * @param owed what members owe, and what was paid in advance
 * @param debts what the shop owes
 * @param capital what was given to it; what is left over becomes surplus kept
 */
record Sums(long cash, long goods, long carried, long equipment, long kasbon, long owed,
        long debts, long capital) {

    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

    /** With a debit-positive amount on an account. */
    Sums with(Account account, Rupiah debit) {
        long amount = debit.amount();
        boolean isPlace = Arrays.stream(Place.values()).anyMatch(one -> one.account() == account);
        if (isPlace) {
            return plus(new Sums(amount, 0, 0, 0, 0, 0, 0, 0));
        }
        return plus(switch (account) {
            case INVENTORY -> new Sums(0, amount, 0, 0, 0, 0, 0, 0);
            case INVENTORY_WITH_MEMBERS -> new Sums(0, 0, amount, 0, 0, 0, 0, 0);
            case EQUIPMENT, ACCUMULATED_DEPRECIATION -> new Sums(0, 0, 0, amount, 0, 0, 0, 0);
            case CUSTOMER_CREDIT -> new Sums(0, 0, 0, 0, amount, 0, 0, 0);
            default -> switch (account.type()) {
                case ASSET -> new Sums(0, 0, 0, 0, 0, amount, 0, 0);
                case LIABILITY -> new Sums(0, 0, 0, 0, 0, 0, -amount, 0);
                default -> new Sums(0, 0, 0, 0, 0, 0, 0, -amount);
            };
        });
    }

    private Sums plus(Sums more) {
        return new Sums(cash + more.cash, goods + more.goods, carried + more.carried,
                equipment + more.equipment, kasbon + more.kasbon, owed + more.owed,
                debts + more.debts, capital + more.capital);
    }
}
