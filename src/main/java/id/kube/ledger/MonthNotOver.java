package id.kube.ledger;

import id.kube.daybook.Refusal;
import java.time.YearMonth;

/** A month is closed after its last day. */
class MonthNotOver extends Refusal {

    MonthNotOver(YearMonth month) {
        super("month-not-over", month);
    }
}
