package id.kube.sales;

import id.kube.daybook.EntryKey;
import id.kube.daybook.Envelope;
import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All counts of cash. */
@ApplicationScoped
class CashCounts implements PanacheRepositoryBase<CashCount, EntryKey> {

    /** More counts than anybody looks through at once. */
    private static final int MOST = 5_000;

    private static final String WRITE = "insert into cash_count (kube_id, entry_no, place,"
            + " counted, expected, variance, counted_by, shift, charged, taken_over_by, reason,"
            + " booked_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String BETWEEN = "select * from cash_count c where kube_id = ?"
            + " and booked_on between ? and ? and not exists (select 1 from reversal r"
            + " where r.kube_id = c.kube_id and r.original = c.entry_no)"
            + " order by booked_on, entry_no limit " + MOST;

    private final PlainSql sql;

    CashCounts(PlainSql sql) {
        this.sql = sql;
    }

    void write(Recording entry, CashCounting.Count count, Rupiah expected, Rupiah variance) {
        Envelope from = entry.envelope();
        sql.write(WRITE, entry.kube(), entry.no(), count.where().word(), count.counted(),
                expected, variance, from.by().orElse(null), from.shift().orElse(null),
                count.charge().orElse(null), count.to().orElse(null),
                from.reason().orElse(null), entry.businessDay());
    }

    /** Whether the money in a place was counted on a day or after it. */
    boolean isCountedSince(String place, LocalDate day) {
        return count("from CashCount c where c.place = ?1 and c.bookedOn >= ?2 and not exists"
                + " (select 1 from Reversal r where r.original = c.entryNo)", place, day) > 0;
    }

    /** What an entry counted. */
    Optional<CashCount> of(long entryNo) {
        return find("entryNo", entryNo).firstResultOptional();
    }

    /** Those of some days that were not taken back, in order. */
    List<CashCount> between(LocalDate from, LocalDate to) {
        return sql.entities(CashCount.class, BETWEEN, sql.kube(), from, to);
    }
}
