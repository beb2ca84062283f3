package id.kube.stock;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** Only goods that are there have a value, and it never falls below nothing. */
class NothingToRevalue extends Refusal {

    NothingToRevalue(String sku, Rupiah value) {
        super("nothing-to-revalue", sku, value);
    }
}
