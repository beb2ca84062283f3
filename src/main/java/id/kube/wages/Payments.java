package id.kube.wages;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The wage payments that were not taken back. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, EntryKey> {

    List<Payment> of(String member) {
        return list("from Payment p where p.member = ?1 and not exists (select 1 from Reversal r"
                + " where r.original = p.entryNo) order by p.entryNo", member);
    }
}
