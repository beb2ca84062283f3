package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries as they were booked, a bounded few at a time, so that years need no memory. A
 * number with something added keeps the database from walking the entries by their numbers
 * where it should go to the day.
 */
@ApplicationScoped
public class BookedEntries {

    private static final String LINES = "select new id.kube.ledger.BookedLine(p.entryNo, e.id,"
            + " e.type, p.bookedOn, p.account, p.party, p.debit, p.credit, e.body)"
            + " from Posting p join Entry e on e.kubeId = p.kubeId and e.no = p.entryNo";
    private static final String IN_ORDER = " order by p.bookedOn, p.entryNo, p.line";

    private static final String DEBITED = "select sum(debit) from posting where kube_id = ?"
            + " and entry_no = ? having count(*) > 0";

    private final EntityManager rows;
    private final PlainSql sql;
    private final UnitOfWork unit;

    BookedEntries(EntityManager rows, PlainSql sql, UnitOfWork unit) {
        this.rows = rows;
        this.sql = sql;
        this.unit = unit;
    }

    /** The months that have anything booked in them. */
    public List<YearMonth> months() {
        List<?> months = rows.createNativeQuery("select book_month from books_month"
                + " where kube_id = :kube order by book_month", Integer.class)
                .setParameter("kube", sql.kube()).getResultList();
        return months.stream().map(month -> (Integer) month)
                .map(month -> YearMonth.of(month / 100, month % 100)).toList();
    }

    /** The days of a month that have anything booked on them. */
    public List<LocalDate> days(YearMonth month) {
        unit.flush();
        return rows.createQuery("select distinct d.bookDay from AccountDay d"
                + " where d.bookMonth = :month and d.bookDay > 0 order by d.bookDay",
                Integer.class).setParameter("month", CarriedForward.monthOf(month.atDay(1)))
                .getResultStream().map(month::atDay).toList();
    }

    /** All lines of the next entries of a day, the first being the one after {@code no}. */
    public List<BookedLine> of(LocalDate day, long no, long known, int entries) {
        List<Long> next = rows.createQuery("select distinct p.entryNo from Posting p"
                + " where p.bookedOn = :day and p.entryNo + 0 > :no"
                + " and p.entryNo + 0 <= :known order by p.entryNo", Long.class)
                .setParameter("day", day).setParameter("no", no)
                .setParameter("known", known).setMaxResults(entries).getResultList();
        return next.isEmpty() ? List.of() : rows.createQuery(LINES + " where p.bookedOn = :day"
                + " and p.entryNo + 0 > :no and p.entryNo + 0 <= :last" + IN_ORDER,
                BookedLine.class).setParameter("day", day).setParameter("no", no)
                .setParameter("last", next.get(next.size() - 1)).getResultList();
    }

    /** What went through an account in these days; at most so many lines. */
    public List<BookedLine> through(Account account, Optional<String> party, LocalDate from,
            LocalDate to, long known, int most) {
        String one = party.isPresent() ? " and p.party = :party" : "";
        TypedQuery<BookedLine> query = rows.createQuery(LINES + " where p.account = :account"
                + " and p.bookedOn between :from and :to and p.entryNo + 0 <= :known"
                + one + IN_ORDER, BookedLine.class).setParameter("account", account.code())
                .setParameter("from", from).setParameter("to", to).setParameter("known", known);
        party.ifPresent(name -> query.setParameter("party", name));
        return query.setMaxResults(most).getResultList();
    }

    /** What one entry put through an account. */
    public List<BookedLine> through(Account account, long no) {
        return rows.createQuery(LINES + " where p.entryNo = :no and p.account = :account"
                + IN_ORDER, BookedLine.class).setParameter("no", no)
                .setParameter("account", account.code()).getResultList();
    }

    /** How much some entries debited, by their numbers; none for one that posts nothing. */
    public Map<Long, Long> debited(List<Long> numbers) {
        // One by one: asked for a list of numbers, H2 looks through all postings of the group.
        return sql.firstOfEach(DEBITED, row -> row.getLong(1), numbers,
                no -> new Object[] {sql.kube(), no});
    }

    /** What was recorded after an entry's number and counts by the end of a day. */
    public List<BookedLine> since(long no, long known, LocalDate asOf, int most) {
        return rows.createQuery(LINES + " where p.entryNo > :no and p.entryNo <= :known"
                + " and p.bookedOn <= :asOf order by p.entryNo, p.line", BookedLine.class)
                .setParameter("no", no).setParameter("known", known).setParameter("asOf", asOf)
                .setMaxResults(most).getResultList();
    }
}
