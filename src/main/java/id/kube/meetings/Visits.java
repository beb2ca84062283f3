package id.kube.meetings;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The guest book. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, EntryKey> {

    List<Visit> latest() {
        return list("order by visitedOn desc, entryNo desc");
    }
}
