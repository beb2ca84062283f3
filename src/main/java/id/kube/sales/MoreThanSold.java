package id.kube.sales;

import id.kube.daybook.Refusal;

/** No more comes back than what was sold. */
class MoreThanSold extends Refusal {

    MoreThanSold() {
        super("more-than-sold");
    }
}
