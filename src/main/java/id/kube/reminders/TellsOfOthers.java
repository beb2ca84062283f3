package id.kube.reminders;

import id.kube.daybook.Refusal;

/** A member's name or a sum of money stands in a text that everybody would be sent. */
class TellsOfOthers extends Refusal {

    TellsOfOthers(String found) {
        super("chat-text-tells", found);
    }
}
