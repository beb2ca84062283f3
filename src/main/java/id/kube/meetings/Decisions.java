package id.kube.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The decisions of the meetings. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, Decision.Key> {

    List<Decision> of(long entryNo) {
        return list("entryNo = ?1 order by code", entryNo);
    }
}
