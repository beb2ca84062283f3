package id.kube.forms;

import id.kube.daybook.Refusal;

/** Whatever file is handed in as a filled form is refused or read. */
public final class FormFuzz {

    private FormFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] file) {
        try {
            FilledForm.read(file);
        } catch (Refusal expected) {
            // What is no form says so.
        }
    }
}
