package id.kube.ledger;

import id.kube.daybook.ClosingCheck;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The kind {@code period.close}: nothing is dated in a closed month any more. */
@ApplicationScoped
class Closing implements Kinds {

    private final MonthClosings closings;
    private final MonthEnd monthEnd;

    Closing(MonthClosings closings, MonthEnd monthEnd) {
        this.closings = closings;
        this.monthEnd = monthEnd;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("period.close", Month::read, this::close);
    }

    private void close(Recording entry, Month asked) {
        YearMonth month = asked.month();
        Optional<YearMonth> last = closings.last();
        entry.must(entry.businessDay().isAfter(month.atEndOfMonth()),
                () -> new MonthNotOver(month));
        entry.must(last.isEmpty() || month.isAfter(last.get()), () -> new AlreadyClosed(month));
        if (asked.check()) {
            List<String> blocks = monthEnd.blocks(month).stream().map(ClosingCheck.Block::text)
                    .toList();
            entry.must(blocks.isEmpty(), () -> new ClosingBlocked(month, blocks));
        }
        closings.persist(new MonthClosing(entry.no(), month));
    }

    record Month(YearMonth month, boolean check) {

        static Month read(Fields fields) {
            return new Month(fields.month("month"), fields.flag("check").orElse(false));
        }
    }
}
