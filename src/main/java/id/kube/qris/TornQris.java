package id.kube.qris;

import id.kube.daybook.Refusal;

/** A text of which something is missing or changed leads nobody's money to the group. */
class TornQris extends Refusal {

    TornQris() {
        super("qris-torn");
    }
}
