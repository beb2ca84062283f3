package id.kube.qris;

import id.kube.daybook.Refusal;

/** A code that names no merchant pays nobody. */
class NoMerchant extends Refusal {

    NoMerchant() {
        super("qris-no-merchant");
    }
}
