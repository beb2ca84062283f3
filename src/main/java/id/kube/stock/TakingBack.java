package id.kube.stock;

import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        Map<String, List<Move>> byPlace =
                counter.stream().collect(Collectors.groupingBy(Move::place));
        byPlace.forEach((place, moved) -> turn(by, place, moved));
        moves.write(by, counter);
        return !counter.isEmpty();
    }

    private void turn(Recording by, String place, List<Move> moved) {
        Map<String, StockPool> bySku =
                pools.load(by, place, moved.stream().map(Move::sku).toList());
        moved.forEach(move -> bySku.get(move.sku()).move(move.quantity(), move.value()));
        for (StockPool pool : bySku.values()) {
            if (!pool.isSound()) {
                throw new GoodsUsedSince(pool.sku());
            }
        }
        pools.keep(by, bySku.values());
    }

    @Override
    public int turn() {
        return 2;
    }
}
