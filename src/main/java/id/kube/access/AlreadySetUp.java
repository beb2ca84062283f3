package id.kube.access;

import id.kube.daybook.Refusal;

/** A server for one shop is set up once. */
public class AlreadySetUp extends Refusal {

    AlreadySetUp() {
        super("already-set-up");
    }
}
