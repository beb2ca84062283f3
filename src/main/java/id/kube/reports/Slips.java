package id.kube.reports;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.ledger.MonthEnd;
import id.kube.sheets.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** The statements a group puts on its wall as a strip from the receipt printer. */
@ApplicationScoped
public class Slips {

    private final IncomeReport income;
    private final PositionReport position;
    private final MonthEnd monthEnd;
    private final DayBookReader reader;
    private final CurrentKube kube;
    private final Clock clock;

    Slips(IncomeReport income, PositionReport position, MonthEnd monthEnd, DayBookReader reader,
            CurrentKube kube, Clock clock) {
        this.income = income;
        this.position = position;
        this.monthEnd = monthEnd;
        this.reader = reader;
        this.kube = kube;
        this.clock = clock;
    }

    /** What a month brought. */
    public Slip income(YearMonth month) {
        long known = known(month);
        return Slip.of(income.sheet(Asked.of(month, LocalDate.now(clock), known)), known);
    }

    /** What the group has and owes at the end of a day. */
    public Slip position(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        long known = known(month);
        return Slip.of(position.sheet(Asked.of(month, day, known).onDay(day)), known);
    }

    /** Of a closed month what the entry that closed it knew, else all there is. */
    private long known(YearMonth month) {
        return monthEnd.closedBy(month).orElseGet(() -> reader.end(kube.code()).no());
    }
}
