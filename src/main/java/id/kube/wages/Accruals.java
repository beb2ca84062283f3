package id.kube.wages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The accrued wages that were not taken back. */
@ApplicationScoped
class Accruals implements PanacheRepositoryBase<Accrual, Accrual.Key> {

    List<Accrual> inForce(int wageMonth) {
        return list("from Accrual a where a.wageMonth = ?1 and not exists (select 1 from Reversal r"
                + " where r.original = a.entryNo) order by a.member", wageMonth);
    }

    /** The same, as it was known up to an entry. */
    List<Accrual> inForce(int wageMonth, long known) {
        return list("from Accrual a where a.wageMonth = ?1 and a.entryNo <= ?2 and not exists"
                + " (select 1 from Reversal r where r.original = a.entryNo and r.entryNo <= ?2)"
                + " order by a.member", wageMonth, known);
    }

    List<Accrual> of(String member, long known) {
        return list("from Accrual a where a.member = ?1 and a.entryNo <= ?2 and not exists"
                + " (select 1 from Reversal r where r.original = a.entryNo and r.entryNo <= ?2)"
                + " order by a.wageMonth, a.entryNo", member, known);
    }

    boolean isAccrued(int wageMonth, String member) {
        return inForce(wageMonth).stream().anyMatch(a -> a.member().equals(member));
    }
}
