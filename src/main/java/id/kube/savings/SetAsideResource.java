package id.kube.savings;

import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import id.kube.rules.HouseRules;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was put by on each day of a month, beside what the group had agreed to. */
@Path("/api/v1/setaside/{month}")
class SetAsideResource {

    private final EntityManager rows;
    private final HouseRules rules;

    SetAsideResource(EntityManager rows, HouseRules rules) {
        this.rows = rows;
        this.rules = rules;
    }

    @GET
    @Transactional
    public List<Day> month(@PathParam("month") String month) {
        YearMonth asked = read(month);
        Map<LocalDate, Long> done = done(asked);
        return asked.atDay(1).datesUntil(asked.plusMonths(1).atDay(1))
                .map(day -> new Day(day, rules.amount("setaside.daily", day).amount(),
                        done.getOrDefault(day, 0L)))
                .toList();
    }

    /** Only what was set aside counts, not other money that went into the box. */
    private Map<LocalDate, Long> done(YearMonth month) {
        Map<LocalDate, Long> done = new HashMap<>();
        rows.createQuery("select e.bookedOn, p.debit from Posting p, Entry e"
                + " where e.no = p.entryNo and e.type = 'setaside' and p.account = :box"
                + " and e.bookedOn between :first and :last and not exists"
                + " (select 1 from Reversal r where r.original = e.no)", Object[].class)
                .setParameter("box", Account.BOX.code())
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .forEach(row -> done.merge((LocalDate) row[0], ((Rupiah) row[1]).amount(),
                        Math::addExact));
        return done;
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }

    /** One day in whole rupiah. */
    record Day(LocalDate date, long target, long done) {
    }
}
