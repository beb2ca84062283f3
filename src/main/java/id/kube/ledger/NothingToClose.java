package id.kube.ledger;

import id.kube.daybook.Refusal;

/** The year earned and cost nothing, or was closed already. */
class NothingToClose extends Refusal {

    NothingToClose(int year) {
        super("nothing-to-close", Integer.toString(year));
    }
}
