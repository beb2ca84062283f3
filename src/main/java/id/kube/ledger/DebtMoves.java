package id.kube.ledger;

import id.kube.daybook.LineKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to debts and settled of them. */
@ApplicationScoped
class DebtMoves implements PanacheRepositoryBase<DebtMove, LineKey> {

    List<DebtMove> of(long entryNo) {
        return list("entryNo = ?1 order by line desc", entryNo);
    }

    /** The latest day on which anything moved on the debt, or the given day. */
    LocalDate lastDay(Debt debt, LocalDate atLeast) {
        LocalDate last = getEntityManager().createQuery("select max(m.bookedOn)"
                + " from DebtMove m where m.itemNo = ?1 and m.itemLine = ?2", LocalDate.class)
                .setParameter(1, debt.entryNo()).setParameter(2, debt.line())
                .getSingleResult();
        return last == null || last.isBefore(atLeast) ? atLeast : last;
    }
}
