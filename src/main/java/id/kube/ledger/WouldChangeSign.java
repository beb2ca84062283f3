package id.kube.ledger;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** More would be paid or given back than is owed. */
class WouldChangeSign extends Refusal {

    WouldChangeSign(Account account, String party, Rupiah beyond) {
        super("would-change-sign", account.title(), party, beyond);
    }
}
