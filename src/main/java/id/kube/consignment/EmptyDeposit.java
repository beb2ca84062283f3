package id.kube.consignment;

import id.kube.daybook.Refusal;

/** A deposit brings money, word of what was sold, or both. */
class EmptyDeposit extends Refusal {

    EmptyDeposit() {
        super("empty-deposit");
    }
}
