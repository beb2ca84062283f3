package id.kube.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The entries as they were booked, a bounded few at a time, so that years need no memory. */
@ApplicationScoped
public class BookedEntries {

    private static final String LINES = "select new id.kube.ledger.BookedLine(p.entryNo, e.id,"
            + " e.type, p.bookedOn, p.account, p.party, p.debit, p.credit, e.body)"
            + " from Posting p join Entry e on e.kubeId = p.kubeId and e.no = p.entryNo";
    private static final String IN_ORDER = " order by p.bookedOn, p.entryNo, p.line";

    private final EntityManager rows;

    BookedEntries(EntityManager rows) {
        this.rows = rows;
    }

    /** The first day after this one on which anything was booked, as known up to an entry. */
    public Optional<LocalDate> dayAfter(LocalDate day, long known) {
        return Optional.ofNullable(rows.createQuery("select min(p.bookedOn) from Posting p"
                + " where p.bookedOn > :day and p.entryNo <= :known", LocalDate.class)
                .setParameter("day", day).setParameter("known", known).getSingleResult());
    }

    /** The last day on which anything was booked, as known up to an entry. */
    public Optional<LocalDate> lastDay(long known) {
        return Optional.ofNullable(rows.createQuery("select max(p.bookedOn) from Posting p"
                + " where p.entryNo <= :known", LocalDate.class).setParameter("known", known)
                .getSingleResult());
    }

    /** All lines of the next entries of a day, the first being the one after {@code no}. */
    public List<BookedLine> of(LocalDate day, long no, long known, int entries) {
        List<Long> next = rows.createQuery("select distinct p.entryNo from Posting p"
                + " where p.bookedOn = :day and p.entryNo > :no and p.entryNo <= :known"
                + " order by p.entryNo", Long.class).setParameter("day", day)
                .setParameter("no", no).setParameter("known", known).setMaxResults(entries)
                .getResultList();
        return next.isEmpty() ? List.of() : rows.createQuery(LINES + " where p.bookedOn = :day"
                + " and p.entryNo > :no and p.entryNo <= :last" + IN_ORDER, BookedLine.class)
                .setParameter("day", day).setParameter("no", no)
                .setParameter("last", next.get(next.size() - 1)).getResultList();
    }

    /** What went through an account in these days; at most so many lines. */
    public List<BookedLine> through(Account account, Optional<String> party, LocalDate from,
            LocalDate to, long known, int most) {
        String one = party.isPresent() ? " and p.party = :party" : "";
        TypedQuery<BookedLine> query = rows.createQuery(LINES + " where p.account = :account"
                + " and p.bookedOn between :from and :to and p.entryNo <= :known" + one
                + IN_ORDER, BookedLine.class).setParameter("account", account.code())
                .setParameter("from", from).setParameter("to", to).setParameter("known", known);
        party.ifPresent(name -> query.setParameter("party", name));
        return query.setMaxResults(most).getResultList();
    }

    /** What was recorded after an entry's number and counts by the end of a day. */
    public List<BookedLine> since(long no, long known, LocalDate asOf, int most) {
        return rows.createQuery(LINES + " where p.entryNo > :no and p.entryNo <= :known"
                + " and p.bookedOn <= :asOf order by p.entryNo, p.line", BookedLine.class)
                .setParameter("no", no).setParameter("known", known).setParameter("asOf", asOf)
                .setMaxResults(most).getResultList();
    }
}
