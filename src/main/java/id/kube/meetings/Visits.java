package id.kube.meetings;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The guest book. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, EntryKey> {

    List<Visit> latest() {
        return list("order by visitedOn desc, entryNo desc");
    }

    List<Visit> between(LocalDate first, LocalDate last, long known) {
        return list("visitedOn between ?1 and ?2 and entryNo <= ?3 order by visitedOn, entryNo",
                first, last, known);
    }
}
