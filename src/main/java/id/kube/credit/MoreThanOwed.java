package id.kube.credit;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** Only what a customer owes can be written off. */
class MoreThanOwed extends Refusal {

    MoreThanOwed(String customer, Rupiah owed) {
        super("more-than-kasbon", customer, owed);
    }
}
