package id.kube.wages;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;

/** No more is set off than what she owes the group. */
class OffsetAboveDebt extends Refusal {

    OffsetAboveDebt(Rupiah debt) {
        super("offset-above-debt", debt);
    }
}
