package id.kube.stock;

import id.kube.daybook.LineKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Every shelf that was counted. */
@ApplicationScoped
class StockCounts implements PanacheRepositoryBase<StockCounted, LineKey> {

    /** Whether any goods were counted on a day or after it. */
    boolean hasSince(LocalDate day) {
        return count("from StockCounted c where c.bookedOn >= ?1 and not exists"
                + " (select 1 from Reversal r where r.original = c.entryNo)", day) > 0;
    }

    /** What was counted in a span of days and not taken back. */
    List<StockCounted> between(LocalDate from, LocalDate to) {
        return list("from StockCounted c where c.bookedOn between ?1 and ?2 and not exists"
                + " (select 1 from Reversal r where r.original = c.entryNo)"
                + " order by c.bookedOn, c.entryNo, c.line", from, to);
    }

    /** What one entry counted. */
    List<StockCounted> of(long entryNo) {
        return list("entryNo = ?1 order by line", entryNo);
    }
}
