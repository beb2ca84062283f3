package id.kube.printing;

import id.kube.daybook.Refusal;

/** Only a paper of which nothing came out can be called back or given to another way. */
class NotWaiting extends Refusal {

    NotWaiting(String job) {
        super("print-not-waiting", job);
    }
}
