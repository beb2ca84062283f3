package id.kube.guests;

import id.kube.daybook.LineKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every movement of neighbours' goods, as a fact. */
@ApplicationScoped
class GuestMoves implements PanacheRepositoryBase<GuestMove, LineKey> {

    List<GuestMove> of(long entryNo) {
        return list("entryNo = ?1 order by line", entryNo);
    }
}
