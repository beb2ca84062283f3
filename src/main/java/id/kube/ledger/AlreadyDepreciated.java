package id.kube.ledger;

import id.kube.daybook.Refusal;
import java.time.YearMonth;

/** Each month wears the equipment once. */
class AlreadyDepreciated extends Refusal {

    AlreadyDepreciated(YearMonth month) {
        super("already-depreciated", month);
    }
}
