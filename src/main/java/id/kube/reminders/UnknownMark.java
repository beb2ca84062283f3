package id.kube.reminders;

import id.kube.daybook.Refusal;
import java.util.List;

/** Something in braces that the program cannot fill in; it would be sent as it stands. */
class UnknownMark extends Refusal {

    UnknownMark(String mark, List<String> known) {
        super("chat-text-mark", mark, String.join(", ", known));
    }
}
