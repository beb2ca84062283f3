package id.kube.sales;

import id.kube.daybook.Refusal;

/** Only a sale of the same day is undone; later, goods are taken back. */
class NotTheSameDay extends Refusal {

    NotTheSameDay(String ref) {
        super("not-same-day", ref);
    }
}
