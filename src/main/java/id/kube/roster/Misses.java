package id.kube.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The missed shifts that were not taken back. */
@ApplicationScoped
class Misses implements PanacheRepositoryBase<MissedShift, MissedShift.Key> {

    List<MissedShift> docked(String member, LocalDate first, LocalDate last, long known) {
        return list("from MissedShift m where m.member = ?1 and m.onDay between ?2 and ?3"
                + " and m.docked = true and m.entryNo <= ?4 and not exists (select 1"
                + " from Reversal r where r.original = m.entryNo and r.entryNo <= ?4)"
                + " order by m.onDay, m.slot", member, first, last, known);
    }

    List<MissedShift> between(LocalDate first, LocalDate last, long known) {
        return list("from MissedShift m where m.onDay between ?1 and ?2 and m.entryNo + 0 <= ?3"
                + " and not exists (select 1 from Reversal r where r.original = m.entryNo"
                + " and r.entryNo <= ?3) order by m.onDay, m.slot", first, last, known);
    }

    List<MissedShift> of(long entryNo) {
        return list("entryNo", entryNo);
    }
}
