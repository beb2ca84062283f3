package id.kube.forms;

import id.kube.daybook.Refusal;

/** It is a picture, a paper or a table of something else. */
public class NotAForm extends Refusal {

    NotAForm() {
        super("not-a-form");
    }
}
