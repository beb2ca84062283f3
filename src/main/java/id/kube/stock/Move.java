package id.kube.stock;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.util.List;

/** So much of a good in a place, or moved there; goods that leave are below zero. */
record Move(String place, String sku, Quantity quantity, Rupiah value) {

    /** Where and what it is. */
    List<String> key() {
        return List.of(place, sku);
    }

    Move plus(Move other) {
        return new Move(place, sku, quantity.plus(other.quantity), value.plus(other.value));
    }

    boolean isNothing() {
        return quantity.isZero() && value.isZero();
    }

    Move turned() {
        return new Move(place, sku, quantity.negated(), value.negated());
    }
}
