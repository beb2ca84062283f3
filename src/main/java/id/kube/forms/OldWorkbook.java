package id.kube.forms;

import id.kube.daybook.Refusal;

/** A workbook of the old kind, or one behind a password, which looks the same. */
public class OldWorkbook extends Refusal {

    OldWorkbook() {
        super("old-workbook");
    }
}
