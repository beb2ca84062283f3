package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.EntryKey;
import id.kube.daybook.PeriodLock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Which months are closed. */
@ApplicationScoped
class MonthClosings implements PeriodLock,
        PanacheRepositoryBase<MonthClosing, EntryKey> {

    @Override
    public Optional<LocalDate> closedThrough() {
        return last().map(YearMonth::atEndOfMonth);
    }

    /** The number of the entry that closed a month last; 0 where none is closed. */
    long lastNo() {
        return getEntityManager().createQuery("select coalesce(max(c.entryNo), 0)"
                + " from MonthClosing c", Long.class).getSingleResult();
    }

    /** The entry that closed a month, alone or with months after it. */
    Optional<Long> closing(YearMonth month) {
        return Optional.ofNullable(getEntityManager().createQuery("select min(c.entryNo)"
                + " from MonthClosing c where c.bookMonth >= :month", Long.class)
                .setParameter("month", CarriedForward.monthOf(month)).getSingleResult());
    }

    Optional<YearMonth> last() {
        Integer month = getEntityManager()
                .createQuery("select max(c.bookMonth) from MonthClosing c", Integer.class)
                .getSingleResult();
        return Optional.ofNullable(month).map(m -> YearMonth.of(m / 100, m % 100));
    }
}
