package id.kube.printing;

import id.kube.daybook.PlainSql;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.UnknownReference;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What counts of the till came to, and which count went before. */
@ApplicationScoped
class TillCount {

    private static final String COLUMNS = "select place, counted, expected, variance"
            + " from cash_count c where c.kube_id = ?";
    private static final String STANDS = " and not exists (select 1 from reversal r"
            + " where r.kube_id = c.kube_id and r.original = c.entry_no)";
    private static final String BEFORE = "select c.entry_no from cash_count c"
            + " where c.kube_id = ? and c.place = ? and c.entry_no < ?" + STANDS
            + " order by c.kube_id desc, c.entry_no desc fetch first 1 rows only";

    private final PlainSql sql;

    TillCount(PlainSql sql) {
        this.sql = sql;
    }

    Counted of(StoredEntry entry) {
        return sql.first(COLUMNS + " and c.entry_no = ?", TillCount::read, sql.kube(),
                entry.no()).orElseThrow(() -> new UnknownReference(entry.id()));
    }

    /** The number of the count before; 0 where there was none. */
    long before(StoredEntry entry, String place) {
        return sql.first(BEFORE, row -> row.getLong(1), sql.kube(), place, entry.no())
                .orElse(0L);
    }

    /** The counts of the till on a day, in their order. */
    List<Counted> on(LocalDate day) {
        return sql.list(COLUMNS + " and c.place = 'till' and c.booked_on = ?" + STANDS
                + " order by c.entry_no", TillCount::read, sql.kube(), day);
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(row.getString(1), Rupiah.of(row.getLong(2)),
                Rupiah.of(row.getLong(3)), Rupiah.of(row.getLong(4)));
    }

    /**
     * One count.
     *
     * @param variance counted less expected
     */
    record Counted(String place, Rupiah counted, Rupiah expected, Rupiah variance) {

        /** As people say it, so that no sign is overlooked. */
        String spoken() {
            return variance.isZero() ? "PAS" : variance.isNegative()
                    ? "KURANG " + variance.negated().digits() : "LEBIH " + variance.digits();
        }
    }
}
