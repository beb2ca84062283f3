package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.EntryKey;
import id.kube.daybook.PeriodLock;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Which months are closed. */
@ApplicationScoped
class MonthClosings implements PeriodLock,
        PanacheRepositoryBase<MonthClosing, EntryKey> {

    private final PlainSql sql;

    MonthClosings(PlainSql sql) {
        this.sql = sql;
    }

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
        return sql.first("select max(book_month) from month_closing where kube_id = ?",
                row -> row.getInt(1), sql.kube())
                .filter(month -> month > 0).map(CarriedForward::month);
    }
}
