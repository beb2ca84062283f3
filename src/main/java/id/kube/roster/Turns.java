package id.kube.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The planned turns. */
@ApplicationScoped
class Turns implements PanacheRepositoryBase<Turn, Turn.Key> {

    /** The plan in force for a month: of each day, what the latest plan that covers it says. */
    List<Turn> inForce(LocalDate first, LocalDate last, long known) {
        return list("from Turn t where t.onDay between ?1 and ?2 and t.entryNo = (select"
                + " max(p.entryNo) from PlannedDay p where p.onDay = t.onDay"
                + " and p.entryNo <= ?3) order by t.onDay, t.slot, t.member", first, last,
                known);
    }
}
