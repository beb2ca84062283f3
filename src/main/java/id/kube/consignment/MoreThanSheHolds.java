package id.kube.consignment;

import id.kube.daybook.Refusal;
import id.kube.quantity.Quantity;

/** A member cannot sell or bring back more than she was known to hold. */
class MoreThanSheHolds extends Refusal {

    MoreThanSheHolds(String sku, Quantity held, Quantity wanted) {
        super("more-than-held", sku, held.count(), wanted.count());
    }
}
