package id.kube.meetings;

import id.kube.daybook.ClosingCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Entries that were kept for a person to look at, and that no remark has settled yet. */
@ApplicationScoped
public class OpenReviews implements ClosingCheck {

    /** An entry's id is shorter than what a remark is found by, so the two are equal or not. */
    private static final String OPEN = "from EntryReview r join Entry e on e.kubeId = r.kubeId"
            + " and e.no = r.entryNo where r.entryNo > :since and e.bookedOn <= :day"
            + " and not exists (select 1 from Note n where n.head = e.id and not exists"
            + " (select 1 from Reversal t where t.original = n.entryNo))";
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EntityManager rows;

    OpenReviews(EntityManager rows) {
        this.rows = rows;
    }

    /** The numbers of the entries nobody has settled, the latest first, at most so many. */
    public List<Long> latest(int most) {
        return rows.createQuery("select distinct r.entryNo " + OPEN + " order by r.entryNo desc",
                Long.class).setParameter("since", 0L).setParameter("day", EVER)
                .setMaxResults(most).getResultList();
    }

    @Override
    public List<Block> blocks(YearMonth month, long since) {
        long open = rows.createQuery("select count(distinct r.entryNo) " + OPEN, Long.class)
                .setParameter("since", since).setParameter("day", month.atEndOfMonth())
                .getSingleResult();
        return open == 0 ? List.of() : List.of(Block.of("review-open", "ketua", open));
    }
}
