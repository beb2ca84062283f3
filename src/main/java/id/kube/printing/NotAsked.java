package id.kube.printing;

import id.kube.daybook.Refusal;

/** Only a paper of which nobody knows whether it came out is asked about. */
class NotAsked extends Refusal {

    NotAsked(String job) {
        super("print-not-asked", job);
    }
}
