package id.kube.wages;

import id.kube.daybook.Refusal;

/** A payment pays something, in money or by setting off. */
class NothingToPay extends Refusal {

    NothingToPay() {
        super("nothing-to-pay");
    }
}
