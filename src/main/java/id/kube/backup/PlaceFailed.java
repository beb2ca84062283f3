package id.kube.backup;

import java.io.IOException;

/** A place that did not take a copy; its code has a sentence that says what to do. */
class PlaceFailed extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    PlaceFailed(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
