package id.kube.printing;

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

    private final PlainSql sql;

    PaperTally(PlainSql sql) {
        this.sql = sql;
    }

    DayEnd.Tally on(LocalDate day) {
        return sql.first(COUNTED, row -> new DayEnd.Tally(row.getLong(1), row.getLong(2),
                row.getLong(3)), sql.kube(), PaperDay.start(day),
                PaperDay.start(day.plusDays(1))).orElseThrow();
    }
}
