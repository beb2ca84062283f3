package id.kube.reports;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.MonthEnd;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

/**
 * Kejadian bulan lalu yang baru dicatat: what came when its own month was closed already, and
 * counts in this one. It can only have come after the month before was closed, so nothing older
 * is looked at.
 */
@ApplicationScoped
class LateFacts {

    private final MonthEnd monthEnd;
    private final DayBookReader reader;
    private final Teller teller;

    LateFacts(MonthEnd monthEnd, DayBookReader reader, Teller teller) {
        this.monthEnd = monthEnd;
        this.reader = reader;
        this.teller = teller;
    }

    /** In the order they came; none where the month before is open. */
    List<Teller.Told> of(Asked asked) {
        YearMonth month = asked.month();
        List<StoredEntry> late = monthEnd.closedBy(month.minusMonths(1))
                .map(closed -> reader.bookedLate(closed, asked.known())).orElse(List.of());
        return teller.tell(late.stream()
                .filter(entry -> YearMonth.from(entry.bookedOn()).equals(month)).toList(),
                asked.known());
    }

    /** The section of the papers; none where nothing came late. */
    List<Sheet> sheets(Asked asked) {
        List<Row> rows = of(asked).stream().map(told -> Row.line()
                .with("happened", told.entry().date()).with("booked", told.entry().bookedOn())
                .with("kind", told.kind()).with("who", told.who())
                .with("amount", told.amount())).toList();
        return rows.isEmpty() ? List.of() : List.of(new Sheet("month-late",
                SpokenDay.of(asked.month()), List.of(Column.day("happened"),
                Column.day("booked"), Column.text("kind"), Column.text("who"),
                Column.money("amount")), rows));
    }
}
