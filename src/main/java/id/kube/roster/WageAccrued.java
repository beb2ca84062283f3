package id.kube.roster;

import id.kube.daybook.Refusal;
import java.time.YearMonth;

/** A shift cannot be missed, nor found again, once the month's wage is credited. */
public class WageAccrued extends Refusal {

    public WageAccrued(YearMonth month, String member) {
        super("wage-accrued", month, member);
    }
}
