package id.kube.wages;

import id.kube.daybook.Refusal;
import java.time.YearMonth;

/** A month of duty is credited once to each member. */
class AlreadyAccrued extends Refusal {

    AlreadyAccrued(YearMonth month, String member) {
        super("wage-already-accrued", month, member);
    }
}
