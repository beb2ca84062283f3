package id.kube.ledger;

import id.kube.daybook.PeriodLock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Which months are closed. */
@ApplicationScoped
class MonthClosings implements PeriodLock,
        PanacheRepositoryBase<MonthClosing, MonthClosing.Key> {

    @Override
    public Optional<LocalDate> closedThrough() {
        return last().map(YearMonth::atEndOfMonth);
    }

    Optional<YearMonth> last() {
        Integer month = getEntityManager()
                .createQuery("select max(c.bookMonth) from MonthClosing c", Integer.class)
                .getSingleResult();
        return Optional.ofNullable(month).map(m -> YearMonth.of(m / 100, m % 100));
    }
}
