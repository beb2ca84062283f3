package id.kube.recovery;

import id.kube.daybook.Refusal;

/** A group that is here already is not written over: its books may be the newer ones. */
class StandsHere extends Refusal {

    StandsHere(String name) {
        super("stands-here", name);
    }
}
