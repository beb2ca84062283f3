package id.kube.stock;

import id.kube.daybook.Refusal;
import id.kube.quantity.Quantity;

/** No more can trickle away than was taken out of the sack. */
class MoreLostThanRepacked extends Refusal {

    MoreLostThanRepacked(String sku, Quantity lost, Quantity taken) {
        super("more-lost-than-repacked", sku, lost.count(), taken.count());
    }
}
