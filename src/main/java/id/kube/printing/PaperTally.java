package id.kube.printing;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Counts copies, papers that were called off, and openings of the drawer. A second paper and an
 * open drawer without a sale are the oldest ways in which money goes; so the day's end names them.
 */
@ApplicationScoped
class PaperTally {

    private static final String COUNTED = "select"
            + " coalesce(sum(case when copy_no > 0 then 1 else 0 end), 0),"
            + " coalesce(sum(case when state = 'CANCELLED' then 1 else 0 end), 0),"
            + " coalesce(sum(case when opens_drawer and state <> 'CANCELLED' then 1 else 0 end),"
            + " 0) from print_job where kube_id = ? and created_at >= ? and created_at < ?";

    /** What is remarked where a drawer was opened and nothing was sold. */
    private static final String DRAWER = "drawer:";
    /** More remarks than this on one day are an alarm of their own. */
    private static final int MOST = 1_000;

    private final PlainSql sql;
    private final DayBookReader dayBook;

    PaperTally(PlainSql sql, DayBookReader dayBook) {
        this.sql = sql;
        this.dayBook = dayBook;
    }

    DayEnd.Tally on(LocalDate day) {
        long unsold = dayBook.of("note", day, MOST).stream().filter(note ->
                note.body().path("about").asText().startsWith(DRAWER)).count();
        return sql.first(COUNTED, row -> new DayEnd.Tally(row.getLong(1), row.getLong(2),
                row.getLong(3), unsold), sql.kube(), PaperDay.start(day),
                PaperDay.start(day.plusDays(1))).orElseThrow();
    }
}
