package id.kube.ledger;

import id.kube.daybook.Refusal;

/** Each piece of equipment has a code of its own. */
class AssetKnown extends Refusal {

    AssetKnown(String asset) {
        super("asset-known", asset);
    }
}
