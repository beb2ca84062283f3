package id.kube.guests;

import id.kube.daybook.Refusal;
import id.kube.quantity.Quantity;

/** Less of a neighbour's good is here than should leave the shelf. */
class NotEnoughGuestGoods extends Refusal {

    NotEnoughGuestGoods(String sku, Quantity here, Quantity wanted) {
        super("not-enough-guest-goods", sku, here.count(), wanted.count());
    }
}
