package id.kube.members;

import id.kube.daybook.Refusal;

/** Who leaves settles goods and debts first. */
class HasDebts extends Refusal {

    HasDebts(String member) {
        super("has-debts", member);
    }
}
