package id.kube.intake;

import id.kube.daybook.Refusal;

/** The form came back as it was given out. */
public class NothingFilledIn extends Refusal {

    NothingFilledIn() {
        super("nothing-filled-in");
    }
}
