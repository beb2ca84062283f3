package id.kube.sales;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All trial payments that arrived. */
@ApplicationScoped
class QrisTrials implements PanacheRepositoryBase<QrisTrial, EntryKey> {

    /** Whether one that stands was paid after an entry. */
    boolean arrivedAfter(long no) {
        return count("from QrisTrial t where t.paidNo > ?1 and not exists (select 1 from Reversal r"
                + " where r.original = t.paidNo or r.original = t.entryNo)", no) > 0;
    }
}
