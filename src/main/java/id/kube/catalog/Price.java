package id.kube.catalog;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;

/** The selling price of so many units: one packet, or 1,000 gram. */
public record Price(Rupiah amount, Quantity per) {

    /** What a quantity costs at this price, rounded half up. */
    public Rupiah of(Quantity quantity) {
        return amount.share(quantity.count(), per.count());
    }
}
