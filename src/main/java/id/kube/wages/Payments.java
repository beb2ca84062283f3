package id.kube.wages;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The wage payments that were not taken back. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, EntryKey> {

    /** Hers, as they were known up to an entry. */
    List<Payment> of(String member, long known) {
        return list("from Payment p where p.member = ?1 and p.entryNo <= ?2 and not exists"
                + " (select 1 from Reversal r where r.original = p.entryNo and r.entryNo <= ?2)"
                + " order by p.entryNo", member, known);
    }
}
