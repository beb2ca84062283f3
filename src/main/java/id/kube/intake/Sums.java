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
 * @param kasbon what customers owe
 * @param owed what members owe, and what was paid in advance
 * @param debts what the shop owes
 * @param capital what was given to it; what is left over becomes surplus kept
 */
record Sums(long cash, long goods, long kasbon, long owed, long debts, long capital) {

    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

    Sums withGoods(Rupiah value) {
        return new Sums(cash, goods + value.amount(), kasbon, owed, debts, capital);
    }

    /** With a debit-positive amount on an account. */
    Sums with(Account account, Rupiah debit) {
        long amount = debit.amount();
        boolean isPlace = Arrays.stream(Place.values()).anyMatch(one -> one.account() == account);
        if (isPlace) {
            return new Sums(cash + amount, goods, kasbon, owed, debts, capital);
        }
        return switch (account.type()) {
            case ASSET -> account == Account.CUSTOMER_CREDIT
                    ? new Sums(cash, goods, kasbon + amount, owed, debts, capital)
                    : new Sums(cash, goods, kasbon, owed + amount, debts, capital);
            case LIABILITY -> new Sums(cash, goods, kasbon, owed, debts - amount, capital);
            default -> new Sums(cash, goods, kasbon, owed, debts, capital - amount);
        };
    }
}
