package id.kube.backup;

import id.kube.daybook.Refusal;

/** A newer program wrote the backup; this one would leave out what it does not know. */
public class NewerBackup extends Refusal {

    NewerBackup() {
        super("newer-backup");
    }
}
