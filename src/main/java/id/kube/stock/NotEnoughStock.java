package id.kube.stock;

import id.kube.daybook.Refusal;
import id.kube.quantity.Quantity;

/** A place has less of a good than should leave it. */
public class NotEnoughStock extends Refusal {

    public NotEnoughStock(String sku, Quantity there, Quantity wanted) {
        super("not-enough-stock", sku, there.count(), wanted.count());
    }

    /** A fact is kept all the same, under the name reviewers know. */
    static final String REVIEW = "below-stock";
}
