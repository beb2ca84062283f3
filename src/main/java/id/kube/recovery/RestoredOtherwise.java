package id.kube.recovery;

import id.kube.daybook.Refusal;

/** The books that came back are not those the backup tells of; nobody is let in to them. */
class RestoredOtherwise extends Refusal {

    RestoredOtherwise() {
        super("restored-otherwise");
    }
}
