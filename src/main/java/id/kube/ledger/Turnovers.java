package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * What went through the accounts between two days, from the carried balances of both; the
 * closing of a year is left out, for it earns and moves nothing.
 */
@ApplicationScoped
public class Turnovers {

    private static final String CARRIED = "select account, party, %1$sdebit as debit,"
            + " %1$scredit as credit from account_day where kube_id = :kube"
            + " and book_month = (select max(book_month) from books_month"
            + " where kube_id = :kube and book_month <= :%2$sMonth)"
            + " and (book_month < :%2$sMonth or book_day <= :%2$sDay)";
    private static final String CLOSED = "select p.account, p.party, %1$sp.debit as debit,"
            + " %1$sp.credit as credit from year_closing c"
            + " join posting p on p.kube_id = c.kube_id and p.entry_no = c.entry_no"
            + " where c.kube_id = :kube and c.booked_on between :from and :to"
            + " and c.entry_no <= :known";
    private static final String NOT_YET_KNOWN = "select account, party, -debit, -credit"
            + " from posting where kube_id = :kube and entry_no > :known"
            + " and booked_on between :from and :to";
    private static final String MOVED = String.join(" union all ",
            CARRIED.formatted("", "last"), CARRIED.formatted("-", "first"),
            CLOSED.formatted("-"), NOT_YET_KNOWN);
    private static final String SUMMED = "select account, party, sum(debit), sum(credit)"
            + " from (%s) moved group by account, party"
            + " having sum(debit) <> 0 or sum(credit) <> 0 order by account, party";

    private final EntityManager rows;
    private final CurrentKube kube;
    private final UnitOfWork unit;

    Turnovers(EntityManager rows, CurrentKube kube, UnitOfWork unit) {
        this.rows = rows;
        this.kube = kube;
        this.unit = unit;
    }

    /** Both days are within; account by account and party by party. */
    public List<Balance> between(LocalDate from, LocalDate to, OptionalLong known) {
        unit.flush();
        LocalDate before = from.minusDays(1);
        return Balances.read(rows.createNativeQuery(SUMMED.formatted(MOVED), Object[].class)
                .setParameter("kube", kube.code())
                .setParameter("lastMonth", CarriedForward.monthOf(to))
                .setParameter("lastDay", to.getDayOfMonth())
                .setParameter("firstMonth", CarriedForward.monthOf(before))
                .setParameter("firstDay", before.getDayOfMonth())
                .setParameter("from", from).setParameter("to", to)
                .setParameter("known", known.orElse(Long.MAX_VALUE)));
    }

    /** What the closing of years moved between two days. */
    public List<Balance> closings(LocalDate from, LocalDate to, OptionalLong known) {
        return Balances.read(rows.createNativeQuery(SUMMED.formatted(CLOSED.formatted("")),
                Object[].class).setParameter("kube", kube.code())
                .setParameter("from", from).setParameter("to", to)
                .setParameter("known", known.orElse(Long.MAX_VALUE)));
    }
}
