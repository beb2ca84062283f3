package id.kube.stock;

import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives every pool back exactly what an entry moved, or says that the goods have moved on. */
@ApplicationScoped
class TakingBack implements Mirror {

    private final StockMoves moves;
    private final StockPools pools;

    TakingBack(StockMoves moves, StockPools pools) {
        this.moves = moves;
        this.pools = pools;
    }

    @Override
    public boolean mirror(Recording by, long original) {
        List<Move> counter = moves.of(original).stream().map(StockMove::move)
                .map(Move::turned).toList();
        Set<StockPool> touched = new LinkedHashSet<>();
        for (Move move : counter) {
            StockPool pool = pools.load(by, move.place(), List.of(move.sku()))
                    .get(move.sku());
            pool.move(move.quantity(), move.value());
            touched.add(pool);
        }
        for (StockPool pool : touched) {
            if (!pool.isSound()) {
                throw new GoodsUsedSince(pool.sku());
            }
        }
        moves.write(by, counter);
        return !counter.isEmpty();
    }

    @Override
    public int turn() {
        return 2;
    }
}
