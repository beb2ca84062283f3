package id.kube.consignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was added to goods lots and taken out of them. */
@ApplicationScoped
class GoodsLotMoves implements PanacheRepositoryBase<GoodsLotMove, GoodsLotMove.Key> {

    List<GoodsLotMove> of(long entryNo) {
        return list("entryNo = ?1 order by line desc", entryNo);
    }

    /** The latest day on which anything moved on the lot, or the given day. */
    LocalDate lastDay(GoodsLot lot, LocalDate atLeast) {
        LocalDate last = find("select max(m.bookedOn) from GoodsLotMove m where m.lotNo = ?1"
                + " and m.lotLine = ?2", lot.entryNo(), lot.line())
                .project(LocalDate.class).singleResult();
        return last == null || last.isBefore(atLeast) ? atLeast : last;
    }
}
