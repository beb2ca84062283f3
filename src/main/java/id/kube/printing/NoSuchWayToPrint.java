package id.kube.printing;

import id.kube.daybook.Refusal;

/** A printer can only hang where printers hang. */
class NoSuchWayToPrint extends Refusal {

    NoSuchWayToPrint(String place) {
        super("printer-address", place);
    }
}
