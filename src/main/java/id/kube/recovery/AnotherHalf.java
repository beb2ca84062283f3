package id.kube.recovery;

import id.kube.daybook.Refusal;

/** A restore was broken off here, and this backup is not the one it began with. */
class AnotherHalf extends Refusal {

    AnotherHalf() {
        super("another-half");
    }
}
