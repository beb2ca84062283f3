package id.kube.stock;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Every shelf that was counted. */
@ApplicationScoped
class StockCounts implements PanacheRepositoryBase<StockCounted, LineKey> {

    private static final String BETWEEN = "select * from stock_counted c where kube_id = ?"
            + " and booked_on between ? and ? and not exists (select 1 from reversal r"
            + " where r.kube_id = c.kube_id and r.original = c.entry_no)"
            + " order by booked_on, entry_no, line";

    private final PlainSql sql;

    StockCounts(PlainSql sql) {
        this.sql = sql;
    }

    /** Whether any goods were counted on a day or after it. */
    boolean hasSince(LocalDate day) {
        return count("from StockCounted c where c.bookedOn >= ?1 and not exists"
                + " (select 1 from Reversal r where r.original = c.entryNo)", day) > 0;
    }

    /** What was counted in a span of days and not taken back. */
    List<StockCounted> between(LocalDate from, LocalDate to) {
        return sql.entities(StockCounted.class, BETWEEN, sql.kube(), from, to);
    }

    /** What one entry counted. */
    List<StockCounted> of(long entryNo) {
        return list("entryNo = ?1 order by line", entryNo);
    }
}
