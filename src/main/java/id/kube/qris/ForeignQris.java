package id.kube.qris;

import id.kube.daybook.Refusal;

/** The shop is paid in rupiah, in Indonesia. */
class ForeignQris extends Refusal {

    ForeignQris() {
        super("qris-foreign");
    }
}
