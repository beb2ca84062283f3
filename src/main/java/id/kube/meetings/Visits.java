package id.kube.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The guest book. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, Visit.Key> {

    List<Visit> latest() {
        return list("order by visitedOn desc, entryNo desc");
    }
}
