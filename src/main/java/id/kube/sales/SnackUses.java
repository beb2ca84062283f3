package id.kube.sales;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** How much free snack was eaten. */
@ApplicationScoped
class SnackUses implements PanacheRepositoryBase<SnackUse, EntryKey> {

    /** What a member has used of a shift's allowance, leaving out what was taken back. */
    Rupiah used(String member, String shift) {
        return find("from SnackUse s where s.member = ?1 and s.shift = ?2 and not exists"
                + " (select 1 from Reversal r where r.original = s.entryNo)", member, shift)
                .stream().map(SnackUse::free).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
