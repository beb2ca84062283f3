package id.kube.ledger;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The postings of the present group. */
@ApplicationScoped
class Postings implements PanacheRepositoryBase<Posting, LineKey> {

    private static final String WRITE = "insert into posting (kube_id, entry_no, line, account,"
            + " party, debit, credit, booked_on) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SHOWN = "select new id.kube.ledger.PostedLine(p.entryNo, e.id,"
            + " e.type, p.bookedOn, e.happenedOn, p.line, p.account, p.party, p.debit, p.credit)"
            + " from Posting p join Entry e on e.kubeId = p.kubeId and e.no = p.entryNo";
    private static final String IN_ORDER = " order by p.bookedOn, p.entryNo, p.line";

    private final PlainSql sql;

    Postings(PlainSql sql) {
        this.sql = sql;
    }

    /** Writes them at once, each with the next line's number. */
    void write(Recording entry, List<Journal.Line> lines) {
        List<Object[]> written = new ArrayList<>(lines.size());
        for (Journal.Line line : lines) {
            written.add(new Object[] {entry.kube(), entry.no(), entry.nextLine(Posting.class),
                line.account().code(), line.party(), line.debit(), line.credit(),
                entry.businessDay()});
        }
        sql.writeAll(WRITE, written);
    }

    List<Posting> of(long entryNo) {
        return sql.entities(Posting.class, "select * from posting where kube_id = ?"
                + " and entry_no = ? order by line", sql.kube(), entryNo);
    }

    List<PostedLine> shownOf(long entryNo) {
        return getEntityManager().createQuery(SHOWN + " where p.entryNo = :no" + IN_ORDER,
                PostedLine.class).setParameter("no", entryNo).getResultList();
    }

    List<PostedLine> shown(Account account, Optional<String> party, LocalDate from, LocalDate to,
            int skip, int most) {
        boolean plain = account.party() == Account.Party.NONE;
        String one = plain || party.isPresent() ? " and p.party = :party" : "";
        TypedQuery<PostedLine> query = getEntityManager().createQuery(SHOWN
                + " where p.account = :account and p.bookedOn between :from and :to" + one
                + IN_ORDER, PostedLine.class)
                .setParameter("account", account.code())
                .setParameter("from", from).setParameter("to", to);
        if (!one.isEmpty()) {
            query.setParameter("party", plain ? "" : party.get());
        }
        return query.setFirstResult(skip).setMaxResults(most).getResultList();
    }

    List<PostedLine> shown(LocalDate from, LocalDate to, int skip, int most) {
        return getEntityManager().createQuery(SHOWN + " where p.bookedOn between :from and :to"
                + IN_ORDER, PostedLine.class).setParameter("from", from).setParameter("to", to)
                .setFirstResult(skip).setMaxResults(most).getResultList();
    }
}
