package id.kube.ledger;

import id.kube.daybook.Refusal;

/** A debt that was paid since cannot be taken back; the payment must be taken back first. */
class DebtPaidSince extends Refusal {

    DebtPaidSince(String party) {
        super("debt-paid-since", party);
    }
}
