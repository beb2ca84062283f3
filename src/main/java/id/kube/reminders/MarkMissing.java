package id.kube.reminders;

import id.kube.daybook.Refusal;

/** Without this mark the message would not say what it is about. */
class MarkMissing extends Refusal {

    MarkMissing(String mark) {
        super("chat-text-lacks", mark);
    }
}
