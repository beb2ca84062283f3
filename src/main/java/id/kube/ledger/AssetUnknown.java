package id.kube.ledger;

import id.kube.daybook.Refusal;

/** Only equipment the group has can be given away. */
class AssetUnknown extends Refusal {

    AssetUnknown(String asset) {
        super("asset-unknown", asset);
    }
}
