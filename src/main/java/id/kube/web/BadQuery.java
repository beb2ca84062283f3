package id.kube.web;

import id.kube.daybook.Refusal;

/** Something in the address after the question mark is not what it must be. */
class BadQuery extends Refusal {

    BadQuery() {
        super("bad-query");
    }
}
