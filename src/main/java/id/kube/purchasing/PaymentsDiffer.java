package id.kube.purchasing;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** What was paid is not what the goods cost; refused whatever the mode. */
class PaymentsDiffer extends Refusal {

    PaymentsDiffer(Rupiah cost, Rupiah paid) {
        super("payments-differ", cost, paid);
    }
}
