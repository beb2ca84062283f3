package id.kube.consignment;

import id.kube.daybook.Refusal;

/** Goods that were sold or brought back since cannot be untaken. */
class LotUsedSince extends Refusal {

    LotUsedSince(String sku) {
        super("lot-used-since", sku);
    }
}
