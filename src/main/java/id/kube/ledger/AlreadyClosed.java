package id.kube.ledger;

import id.kube.daybook.Refusal;
import java.time.YearMonth;

/** A month is closed once. */
class AlreadyClosed extends Refusal {

    AlreadyClosed(YearMonth month) {
        super("already-closed", month);
    }
}
