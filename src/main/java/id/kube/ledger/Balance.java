package id.kube.ledger;

import id.kube.money.Rupiah;

/**
 * What went through an account, or one party's part of it, and so what stands on it.
 * The two turnovers are plain numbers, for they may outgrow the largest balance.
 *
 * @param party empty where the account keeps none
 */
public record Balance(Account account, String party, long debit, long credit) {

    /** The same account and party after something more went through. */
    public Balance plus(Balance moved) {
        return new Balance(account, party, debit + moved.debit, credit + moved.credit);
    }

    /** Debit-positive. */
    public Rupiah amount() {
        return Rupiah.of(debit - credit);
    }
}
