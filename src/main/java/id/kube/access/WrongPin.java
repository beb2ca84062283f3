package id.kube.access;

import id.kube.daybook.Refusal;

/** The PIN is not hers. */
public class WrongPin extends Refusal {

    WrongPin() {
        super("wrong-pin");
    }
}
