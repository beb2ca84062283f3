package id.kube.backup;

import id.kube.daybook.Refusal;

/** The words are not those that sealed the backup. */
public class WrongWords extends Refusal {

    WrongWords() {
        super("wrong-words");
    }
}
