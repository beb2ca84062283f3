package id.kube.ledger;

import id.kube.daybook.Refusal;
import id.kube.time.SpokenDay;
import java.time.YearMonth;
import java.util.List;

/** Something must be put right before the month is closed. */
class ClosingBlocked extends Refusal {

    ClosingBlocked(YearMonth month, List<String> blocks) {
        super("closing-blocked", SpokenDay.of(month), blocks.size(),
                String.join(" ", blocks).replaceFirst("\\.$", ""));
    }
}
