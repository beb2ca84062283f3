package id.kube.ledger;

import id.kube.daybook.Refusal;

/** Equipment that was depreciated or given away is not taken back. */
class AssetDepreciated extends Refusal {

    AssetDepreciated(String asset) {
        super("asset-depreciated", asset);
    }
}
