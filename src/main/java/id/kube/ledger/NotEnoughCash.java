package id.kube.ledger;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** A place of money cannot give more than lies in it. */
class NotEnoughCash extends Refusal {

    NotEnoughCash(Account place, Rupiah missing) {
        super("not-enough-cash", place.title(), missing);
    }
}
