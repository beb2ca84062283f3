package id.kube.access;

import id.kube.daybook.Refusal;

/** Her PIN is right, but the deed is not hers to agree to. */
public class NotHers extends Refusal {

    NotHers(String office) {
        super("not-hers", office);
    }
}
