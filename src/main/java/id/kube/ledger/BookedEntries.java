package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.PlainSql;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries as they were booked, a bounded few at a time, so that years need no memory. */
@ApplicationScoped
public class BookedEntries {

    private static final String LINES = "select e.no, e.id, e.type, e.booked_on, p.account,"
            + " p.party, p.debit, p.credit, e.body from entry e"
            + " join posting p on p.kube_id = e.kube_id and p.entry_no = e.no"
            + " where e.kube_id = ?";
    /**
     * A number with something added keeps the database from walking the entries by their numbers
     * where it should go to the day.
     */
    private static final String OF_A_DAY = LINES + " and e.booked_on = ? and e.no + 0 > ?"
            + " and e.no + 0 <= ?";
    private static final String IN_ORDER = " order by e.no, p.line";
    private static final String NEXT = "select e.no from entry e where e.kube_id = ?"
            + " and e.booked_on = ? and e.no + 0 > ? and e.no + 0 <= ? and exists (select 1"
            + " from posting p where p.kube_id = e.kube_id and p.entry_no = e.no)"
            + " order by e.no limit ?";

    private static final String DEBITED = "select sum(debit) from posting where kube_id = ?"
            + " and entry_no = ? having count(*) > 0";

    private final PlainSql sql;
    private final CarriedBalances balances;

    BookedEntries(PlainSql sql, CarriedBalances balances) {
        this.sql = sql;
        this.balances = balances;
    }

    /** The months that have anything booked in them. */
    public List<YearMonth> months() {
        return sql.list("select book_month from books_month where kube_id = ?"
                + " order by book_month", row -> row.getInt(1), sql.kube()).stream()
                .map(CarriedForward::month).toList();
    }

    /** The days of a month that have anything booked on them. */
    public List<LocalDate> days(YearMonth month) {
        return balances.days(Optional.empty(), Optional.empty(), month.atDay(1),
                month.atEndOfMonth());
    }

    /** All lines of the next entries of a day, the first being the one after {@code no}. */
    public List<BookedLine> of(LocalDate day, long no, long known, int entries) {
        List<Long> next = sql.list(NEXT, row -> row.getLong(1), sql.kube(), day, no, known,
                entries);
        return next.isEmpty() ? List.of() : sql.list(OF_A_DAY + IN_ORDER, BookedEntries::line,
                sql.kube(), day, no, next.get(next.size() - 1));
    }

    /** What went through an account in these days; at most so many lines. */
    public List<BookedLine> through(Account account, Optional<String> party, LocalDate from,
            LocalDate to, long known, int most) {
        List<BookedLine> found = new ArrayList<>();
        for (LocalDate day : balances.days(Optional.of(account), party, from, to)) {
            sql.list(OF_A_DAY + " and p.account = ?" + IN_ORDER, BookedEntries::line, sql.kube(),
                    day, 0, known, account.code()).stream()
                    .filter(line -> party.isEmpty() || line.party().equals(party.get()))
                    .limit(most - found.size()).forEach(found::add);
            if (found.size() == most) {
                return found;
            }
        }
        return found;
    }

    /** What one entry put through an account. */
    public List<BookedLine> through(Account account, long no) {
        return sql.list(LINES + " and e.no = ? and p.account = ?" + IN_ORDER,
                BookedEntries::line, sql.kube(), no, account.code());
    }

    /** How much some entries debited, by their numbers; none for one that posts nothing. */
    public Map<Long, Long> debited(List<Long> numbers) {
        // One by one: asked for a list of numbers, H2 looks through all postings of the group.
        return sql.firstOfEach(DEBITED, row -> row.getLong(1), numbers,
                no -> new Object[] {sql.kube(), no});
    }

    /** What was recorded after an entry's number and counts by the end of a day. */
    public List<BookedLine> since(long no, long known, LocalDate asOf, int most) {
        return sql.list(LINES + " and e.no > ? and e.no <= ? and e.booked_on <= ?" + IN_ORDER
                + " limit ?", BookedEntries::line, sql.kube(), no, known, asOf, most);
    }

    private static BookedLine line(ResultSet row) throws SQLException {
        return new BookedLine(row.getLong(1), row.getString(2), row.getString(3),
                row.getObject(4, LocalDate.class), row.getString(5), row.getString(6),
                Rupiah.of(row.getLong(7)), Rupiah.of(row.getLong(8)), row.getString(9));
    }
}
