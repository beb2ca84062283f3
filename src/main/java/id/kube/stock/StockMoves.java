package id.kube.stock;

import id.kube.daybook.LineKey;
import id.kube.daybook.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every movement of goods, as a fact; each also goes into the balances of its day. */
@ApplicationScoped
class StockMoves implements PanacheRepositoryBase<StockMove, LineKey> {

    private final StockBalances balances;

    StockMoves(StockBalances balances) {
        this.balances = balances;
    }

    void write(Recording entry, List<Move> moves) {
        for (Move move : moves) {
            persist(new StockMove(entry.no(), entry.nextLine(StockMove.class), move.place(),
                    move.sku(), move.quantity(), move.value(), entry.businessDay()));
        }
        balances.add(entry, moves);
    }

    List<StockMove> of(long entryNo) {
        return list("entryNo = ?1 order by line", entryNo);
    }
}
