package id.kube.backup;

import id.kube.daybook.Refusal;

/** The file is no backup, or not all of it, or not as it was written: nothing of it is taken. */
public class DamagedBackup extends Refusal {

    public DamagedBackup() {
        super("damaged-backup");
    }
}
