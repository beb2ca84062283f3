package id.kube.printing;

import id.kube.daybook.Refusal;

/** A paper is an original once; whatever comes later says that it is a copy. */
class AlreadyPrinted extends Refusal {

    AlreadyPrinted(String job) {
        super("already-printed", job);
    }
}
