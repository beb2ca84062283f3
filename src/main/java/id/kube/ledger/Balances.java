package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What stood on the accounts on any day, read from the carried balances of that month. Each
 * question is one statement, so that no sale slips in between two halves of an answer.
 */
@ApplicationScoped
public class Balances {

    private static final String CARRIED = "select account, party, debit, credit from account_day"
            + " where kube_id = :kube and book_month = (select max(book_month) from books_month"
            + " where kube_id = :kube and book_month <= :month)"
            + " and (book_month < :month or book_day <= :day)";
    private static final String NOT_YET_KNOWN = " union all select account, party, -debit,"
            + " -credit from posting where kube_id = :kube and entry_no > :known"
            + " and booked_on <= :asOf";
    private static final String MOVED = "select book_day, account, party, debit, credit"
            + " from account_day where kube_id = ? and book_month = ?"
            + " and book_day between ? and ?";
    private static final String ONE = " and account = :account";

    private final EntityManager rows;
    private final CurrentKube kube;
    private final UnitOfWork unit;
    private final PlainSql sql;

    Balances(EntityManager rows, CurrentKube kube, UnitOfWork unit, PlainSql sql) {
        this.rows = rows;
        this.sql = sql;
        this.kube = kube;
        this.unit = unit;
    }

    /**
     * Every account and party that had moved by the end of a day, in order of their codes.
     *
     * @param known the number of the last entry that counts; absent for all we know now
     */
    public List<Balance> asOf(LocalDate day, OptionalLong known) {
        return asOf(Optional.empty(), day, known);
    }

    /** The parties of one account by the end of a day. */
    public List<Balance> asOf(Account account, LocalDate day, OptionalLong known) {
        return asOf(Optional.of(account), day, known);
    }

    /** Debit-positive balance of an account over all its parties by the end of a day. */
    public Rupiah amount(Account account, LocalDate day, OptionalLong known) {
        return asOf(account, day, known).stream().map(Balance::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What went through each account and party on each of some days, all of one month. */
    public Map<LocalDate, List<Balance>> moved(LocalDate from, LocalDate to) {
        unit.flush();
        Map<LocalDate, List<Balance>> days = new TreeMap<>();
        sql.list(MOVED, row -> days.computeIfAbsent(from.withDayOfMonth(row.getInt(1)),
                day -> new ArrayList<>()).add(new Balance(Account.of(row.getString(2)),
                        row.getString(3), row.getLong(4), row.getLong(5))),
                kube.code(), CarriedForward.monthOf(from), from.getDayOfMonth(),
                to.getDayOfMonth());
        return days;
    }

    /** The last day of a month on which something went through an account. */
    public Optional<LocalDate> lastMoved(Account account, YearMonth month) {
        unit.flush();
        return Optional.ofNullable(rows.createQuery("select max(d.bookDay) from AccountDay d"
                + " where d.bookMonth = :month and d.account = :account and d.bookDay > 0",
                Integer.class).setParameter("month", CarriedForward.monthOf(month))
                .setParameter("account", account.code()).getSingleResult()).map(month::atDay);
    }

    /** What was taken from an account after a day. */
    public Rupiah credited(Account account, LocalDate after) {
        unit.flush();
        int month = CarriedForward.monthOf(after);
        return Rupiah.of(rows.createQuery("select coalesce(sum(d.credit), 0) from AccountDay d"
                + " where d.account = :account and d.bookDay > 0 and (d.bookMonth > :month"
                + " or d.bookMonth = :month and d.bookDay > :day)", Long.class)
                .setParameter("account", account.code()).setParameter("month", month)
                .setParameter("day", after.getDayOfMonth()).getSingleResult());
    }

    private List<Balance> asOf(Optional<Account> account, LocalDate day, OptionalLong known) {
        unit.flush();
        String one = account.isPresent() ? ONE : "";
        String moved = CARRIED + one + (known.isPresent() ? NOT_YET_KNOWN + one : "");
        Query query = rows.createNativeQuery(summed(moved), Object[].class)
                .setParameter("kube", kube.code())
                .setParameter("month", CarriedForward.monthOf(day))
                .setParameter("day", day.getDayOfMonth());
        account.ifPresent(only -> query.setParameter("account", only.code()));
        known.ifPresent(no -> query.setParameter("known", no).setParameter("asOf", day));
        return read(query);
    }

    private static String summed(String moved) {
        return "select account, party, sum(debit), sum(credit) from (" + moved + ") moved"
                + " group by account, party having sum(debit) <> 0 or sum(credit) <> 0"
                + " order by account, party";
    }

    static List<Balance> read(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row)
                .map(row -> new Balance(Account.of((String) row[0]), (String) row[1],
                        ((Number) row[2]).longValue(), ((Number) row[3]).longValue()))
                .toList();
    }
}
