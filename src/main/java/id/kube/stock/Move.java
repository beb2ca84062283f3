package id.kube.stock;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;

/** A movement about to be written; goods that leave are below zero. */
record Move(String place, String sku, Quantity quantity, Rupiah value) {

    Move turned() {
        return new Move(place, sku, quantity.negated(), value.negated());
    }
}
