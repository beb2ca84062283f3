package id.kube.wages;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** No more is paid than what the group owes her. */
class MoreThanOwed extends Refusal {

    MoreThanOwed(Rupiah owed) {
        super("more-than-owed", owed);
    }
}
