package id.kube.sales;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** All counts of cash. */
@ApplicationScoped
class CashCounts implements PanacheRepositoryBase<CashCount, EntryKey> {

    /** More counts than anybody looks through at once. */
    private static final int MOST = 5_000;

    /** Whether the money in a place was counted on a day or after it. */
    boolean isCountedSince(String place, LocalDate day) {
        return count("from CashCount c where c.place = ?1 and c.bookedOn >= ?2 and not exists"
                + " (select 1 from Reversal r where r.original = c.entryNo)", place, day) > 0;
    }

    /** Those of some days that were not taken back, in order. */
    List<CashCount> between(LocalDate from, LocalDate to) {
        return find("from CashCount c where c.bookedOn >= ?1 and c.bookedOn <= ?2 and not exists"
                + " (select 1 from Reversal r where r.original = c.entryNo)"
                + " order by c.bookedOn, c.entryNo", from, to).page(0, MOST).list();
    }
}
