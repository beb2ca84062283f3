package id.kube.sales;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** What is paid is what is due, to the rupiah. */
class PaymentsDiffer extends Refusal {

    PaymentsDiffer(Rupiah due, Rupiah paid) {
        super("payments-differ", due, paid);
    }
}
