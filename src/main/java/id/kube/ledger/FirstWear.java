package id.kube.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;

/** From which month on equipment that comes into the books late still bears its wear in them. */
@ApplicationScoped
public class FirstWear {

    private final MonthEnd monthEnd;
    private final Wear wear;

    FirstWear(MonthEnd monthEnd, Wear wear) {
        this.monthEnd = monthEnd;
        this.wear = wear;
    }

    /** The first month that is still open, and whose wear nobody has written yet. */
    public YearMonth asOf(LocalDate today) {
        YearMonth month = monthEnd.over(today).stream().filter(over -> !over.closed())
                .map(over -> YearMonth.parse(over.month())).min(YearMonth::compareTo)
                .orElse(YearMonth.from(today));
        while (wear.isWorn(month)) {
            month = month.plusMonths(1);
        }
        return month;
    }
}
