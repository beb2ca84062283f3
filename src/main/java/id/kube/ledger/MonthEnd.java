package id.kube.ledger;

import id.kube.daybook.ClosingCheck;
import id.kube.daybook.ClosingCheck.Block;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The end of a month: which are over, what still blocks a closing, and whether it was closed. */
@ApplicationScoped
public class MonthEnd {

    private final MonthClosings closings;
    private final BookedEntries entries;
    private final Balances balances;
    private final List<ClosingCheck> checks;

    MonthEnd(MonthClosings closings, BookedEntries entries, Balances balances,
            @All List<ClosingCheck> checks) {
        this.closings = closings;
        this.entries = entries;
        this.balances = balances;
        this.checks = checks;
    }

    /** Every month from the first in the books that ended before a day, the latest first. */
    public List<Over> over(LocalDate today) {
        Optional<LocalDate> closed = closings.closedThrough();
        List<Over> over = new ArrayList<>();
        entries.months().stream().findFirst().ifPresent(first -> {
            for (YearMonth month = YearMonth.from(today).minusMonths(1);
                    !month.isBefore(first); month = month.minusMonths(1)) {
                LocalDate end = month.atEndOfMonth();
                over.add(new Over(month.toString(),
                        closed.filter(until -> !end.isAfter(until)).isPresent()));
            }
        });
        return over;
    }

    /** All that blocks the closing of a month, over all modules, always in one order. */
    public List<Block> blocks(YearMonth month) {
        long since = lastClosing();
        return checks.stream().flatMap(check -> check.blocks(month, since).stream())
                .sorted(Comparator.comparing(Block::code)).toList();
    }

    /** The number of the entry that closed a month last; 0 where none was. */
    public long lastClosing() {
        return closings.lastNo();
    }

    /** The trial balance of a closed month as the entry that closed it found it. */
    public TrialBalance sealed(YearMonth month, long closedBy) {
        LocalDate end = month.atEndOfMonth();
        return TrialBalance.of(end, balances.asOf(end, OptionalLong.of(closedBy)), false);
    }

    /** The number of the entry that closed this month, or one after it. */
    public Optional<Long> closedBy(YearMonth month) {
        return closings.closing(month);
    }

    /** A month that is over. */
    public record Over(String month, boolean closed) {
    }
}
