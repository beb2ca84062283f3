package id.kube.forms;

import id.kube.daybook.Refusal;

/** More rows than a small shop has goods. */
public class TooManyRows extends Refusal {

    TooManyRows(int most) {
        super("too-many-rows", most);
    }
}
