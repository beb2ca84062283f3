package id.kube.qris;

import id.kube.daybook.Refusal;

/** The code of one sale would ask every buyer for the same money. */
class HasAmount extends Refusal {

    HasAmount() {
        super("qris-has-amount");
    }
}
