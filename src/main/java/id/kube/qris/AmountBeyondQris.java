package id.kube.qris;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** QRIS carries from one rupiah to ten million at a time. */
class AmountBeyondQris extends Refusal {

    AmountBeyondQris(Rupiah amount) {
        super("qris-amount", amount);
    }
}
