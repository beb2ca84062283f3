package id.kube.guests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every movement of neighbours' goods, as a fact. */
@ApplicationScoped
class GuestMoves implements PanacheRepositoryBase<GuestMove, GuestMove.Key> {

    List<GuestMove> of(long entryNo) {
        return list("entryNo = ?1 order by line", entryNo);
    }
}
