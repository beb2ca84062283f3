package id.kube.access;

import id.kube.daybook.Refusal;

/** Who left the group signs in no more. */
public class NotAMember extends Refusal {

    NotAMember() {
        super("not-a-member");
    }
}
