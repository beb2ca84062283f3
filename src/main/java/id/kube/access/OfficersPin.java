package id.kube.access;

import id.kube.daybook.Refusal;

/** An officer's PIN is of six digits; a shorter one would take her powers from her. */
class OfficersPin extends Refusal {

    OfficersPin() {
        super("officers-pin");
    }
}
