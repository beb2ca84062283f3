package id.kube.sales;

import id.kube.daybook.Refusal;

/** Something of the sale was returned already. */
class HasRefunds extends Refusal {

    HasRefunds() {
        super("has-refunds");
    }
}
