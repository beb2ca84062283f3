package id.kube.recovery;

import id.kube.daybook.Refusal;

/** There is no good backup that could be brought back. */
class NothingToDrill extends Refusal {

    NothingToDrill() {
        super("nothing-to-drill");
    }
}
