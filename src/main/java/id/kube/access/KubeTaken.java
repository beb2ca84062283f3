package id.kube.access;

import id.kube.daybook.Refusal;

/** Two groups cannot have one code. */
public class KubeTaken extends Refusal {

    KubeTaken() {
        super("kube-taken");
    }
}
