package id.kube.savings;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.PlainSql;
import id.kube.ledger.Account;
import id.kube.rules.HouseRules;
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

    private static final String DONE = "select e.booked_on, p.debit from entry e"
            + " join posting p on p.kube_id = e.kube_id and p.entry_no = e.no"
            + " where e.kube_id = ? and e.booked_on between ? and ? and e.type = 'setaside'"
            + " and p.account = ? and not exists (select 1 from reversal r"
            + " where r.kube_id = e.kube_id and r.original = e.no)";

    private final PlainSql sql;
    private final HouseRules rules;
    private final DayBookReader dayBook;

    SetAsideResource(PlainSql sql, HouseRules rules, DayBookReader dayBook) {
        this.sql = sql;
        this.rules = rules;
        this.dayBook = dayBook;
    }

    @GET
    @Transactional
    public List<Day> month(@PathParam("month") String month) {
        YearMonth asked = read(month);
        Map<LocalDate, Long> done = done(asked);
        return asked.atDay(1).datesUntil(asked.plusMonths(1).atDay(1))
                .map(day -> day(day, done.getOrDefault(day, 0L))).toList();
    }

    /** A day on which nothing was sold owes the box nothing. */
    private Day day(LocalDate day, long done) {
        return new Day(day, rules.amount("setaside.daily", day).amount(), done,
                done > 0 || !dayBook.of("sale", day, 1).isEmpty());
    }

    /** Only what was set aside counts, not other money that went into the box. */
    private Map<LocalDate, Long> done(YearMonth month) {
        Map<LocalDate, Long> done = new HashMap<>();
        sql.list(DONE, row -> Map.entry(row.getObject(1, LocalDate.class), row.getLong(2)),
                sql.kube(), month.atDay(1), month.atEndOfMonth(), Account.BOX.code())
                .forEach(put -> done.merge(put.getKey(), put.getValue(), Math::addExact));
        return done;
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }

    /**
     * One day in whole rupiah.
     *
     * @param open whether anything was sold, or put by
     */
    record Day(LocalDate date, long target, long done, boolean open) {
    }
}
