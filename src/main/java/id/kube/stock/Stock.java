package id.kube.stock;

import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The goods of the group, in the shop and with members, at moving-average cost (R3). It posts
 * nothing to the ledger: whoever moves goods says what that means in money.
 */
@ApplicationScoped
public class Stock {

    /** The place all goods come from; other places are the codes of members. */
    public static final String SHOP = "shop";

    private final StockPools pools;
    private final StockMoves moves;

    Stock(StockPools pools, StockMoves moves) {
        this.pools = pools;
        this.moves = moves;
    }

    /**
     * Takes goods out of a place.
     *
     * @return what they cost
     * @throws NotEnoughStock from a decision; a fact is kept for review and goes below zero at
     *     the last known average
     */
    public Rupiah issue(Recording entry, String place, String sku, Quantity quantity) {
        return issueAll(entry, place, List.of(new Line(sku, quantity))).get(0);
    }

    /** Takes goods out line by line, in the order given; answers the cost of each line. */
    public List<Rupiah> issueAll(Recording entry, String place, List<Line> lines) {
        Map<String, StockPool> bySku = pools.load(entry, place,
                lines.stream().map(Line::sku).toList());
        List<Rupiah> costs = new ArrayList<>(lines.size());
        List<Move> written = new ArrayList<>(lines.size());
        for (Line line : lines) {
            StockPool pool = bySku.get(line.sku());
            mustHave(entry, pool, line.quantity());
            Rupiah cost = pool.issue(line.quantity());
            costs.add(cost);
            written.add(new Move(place, line.sku(), line.quantity().negated(), cost.negated()));
        }
        pools.keep(entry, bySku.values());
        moves.write(entry, written);
        return costs;
    }

    /** Takes goods into a place at what was paid for them. */
    public Received receive(Recording entry, String place, String sku, Quantity quantity,
            Rupiah value) {
        return receiveAll(entry, place, List.of(new Lot(sku, quantity, value))).get(0);
    }

    /** Takes goods in line by line, in the order given. */
    public List<Received> receiveAll(Recording entry, String place, List<Lot> lots) {
        Map<String, StockPool> bySku = pools.load(entry, place,
                lots.stream().map(Lot::sku).toList());
        List<Received> received = new ArrayList<>(lots.size());
        List<Move> written = new ArrayList<>(lots.size());
        for (Lot lot : lots) {
            Received kept = bySku.get(lot.sku()).receive(lot.quantity(), lot.value());
            received.add(kept);
            written.add(new Move(place, lot.sku(), lot.quantity(), kept.toInventory()));
        }
        pools.keep(entry, bySku.values());
        moves.write(entry, written);
        return received;
    }

    /** How much of a good is in a place, everything recorded so far. */
    public Quantity quantity(String place, String sku) {
        return pools.find(place, sku).map(StockPool::quantity).orElse(Quantity.ZERO);
    }

    /** What the goods in a place are worth in the books, everything recorded so far. */
    public Rupiah value(String place, String sku) {
        return pools.find(place, sku).map(StockPool::value).orElse(Rupiah.ZERO);
    }

    /** Changes what a good in the shop is worth; refused where there is none of it. */
    void revalue(Recording entry, String sku, Rupiah delta) {
        StockPool pool = pools.load(entry, SHOP, List.of(sku)).get(sku);
        if (!pool.quantity().isPositive() || pool.value().plus(delta).isNegative()) {
            throw new NothingToRevalue(sku, pool.value());
        }
        pool.move(Quantity.ZERO, delta);
        pools.keep(entry, List.of(pool));
        moves.write(entry, List.of(new Move(SHOP, sku, Quantity.ZERO, delta)));
    }

    private static void mustHave(Recording entry, StockPool pool, Quantity wanted) {
        if (pool.quantity().compareTo(wanted) >= 0) {
            return;
        }
        if (entry.isStrict()) {
            throw new NotEnoughStock(pool.sku(), pool.quantity(), wanted);
        }
        entry.review(NotEnoughStock.REVIEW);
    }

    /** So much of a good. */
    public record Line(String sku, Quantity quantity) {
    }

    /** So much of a good, at this value. */
    public record Lot(String sku, Quantity quantity, Rupiah value) {
    }
}
