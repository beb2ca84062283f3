package id.kube.stock;

import id.kube.daybook.Refusal;

/** The goods of an entry have moved on, so it cannot be taken back to the rupiah. */
class GoodsUsedSince extends Refusal {

    GoodsUsedSince(String sku) {
        super("goods-used-since", sku);
    }
}
