package id.kube.forms;

import id.kube.daybook.Refusal;

/** It says that it is a workbook, and cannot be read or unpacks to far too much. */
public class BrokenForm extends Refusal {

    BrokenForm() {
        super("broken-form");
    }
}
