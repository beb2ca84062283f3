package id.kube.ledger;

import id.kube.daybook.ClosingCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * A year is closed before its December is: its closing is dated on the last day, where nothing is
 * written any more once the month is shut. Months are shut together with those before them, so a
 * later month asks for the same.
 */
@ApplicationScoped
class YearCheck implements ClosingCheck {

    private final MonthClosings closings;
    private final YearResult result;

    YearCheck(MonthClosings closings, YearResult result) {
        this.closings = closings;
        this.result = result;
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        boolean isDecember = month.getMonth() == Month.DECEMBER;
        int year = isDecember ? month.getYear() : month.getYear() - 1;
        LocalDate last = YearMonth.of(year, Month.DECEMBER).atEndOfMonth();
        // What was shut with its result open stays so, and must not hold up all that follows.
        boolean isShut = closings.closedThrough().filter(until -> !last.isAfter(until)).isPresent();
        return isShut || result.asOf(last).isEmpty() ? List.of()
                : List.of(Block.of("year-not-closed", "ketua", Integer.toString(year)));
    }
}
