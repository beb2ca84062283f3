package id.kube.consignment;

import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The goods members hold, lot by lot: what is sold or brought back leaves the oldest first. */
@ApplicationScoped
class GoodsAway implements Mirror {

    private final GoodsLots lots;
    private final GoodsLotMoves moves;

    GoodsAway(GoodsLots lots, GoodsLotMoves moves) {
        this.lots = lots;
        this.moves = moves;
    }

    /** A member takes goods along and signs for what they will bring. */
    void add(Recording entry, String member, String sku, Quantity quantity, Rupiah settle,
            LocalDate since, LocalDate due) {
        GoodsLot lot = new GoodsLot(entry.no(), entry.nextLine(GoodsLot.class), member,
                sku, since, due);
        LocalDate day = entry.businessDay();
        lot.move(entry.no(), quantity, settle, day, day);
        lots.add(lot);
        moves.write(entry, lot, quantity, settle);
    }

    /**
     * Goods leave her hands, the oldest lots first (R5).
     *
     * @return the parts of lots that went; less than asked where a fact names more than she held
     */
    List<Part> take(Recording entry, String member, String sku, Quantity wanted) {
        List<GoodsLot> open = lots.open(member, sku);
        Quantity held = open.stream().map(GoodsLot::restQuantity)
                .reduce(Quantity.ZERO, Quantity::plus);
        entry.must(held.compareTo(wanted) >= 0, () -> new MoreThanSheHolds(sku, held, wanted));
        List<Part> parts = new ArrayList<>();
        Quantity left = wanted.smaller(held);
        for (GoodsLot lot : open) {
            Quantity part = left.smaller(lot.restQuantity());
            if (part.isPositive()) {
                Rupiah settle = lot.settleOf(part);
                move(entry, lot, part.negated(), settle.negated());
                parts.add(new Part(lot.since(), part, settle));
                left = left.minus(part);
            }
        }
        return parts;
    }

    /** All goods she holds. */
    GoodsLots.Out of(String member) {
        return lots.out(member);
    }

    /** Gives back exactly what an entry took, and takes back what it added. */
    @Override
    public boolean mirror(Recording by, long original) {
        List<GoodsLotMove> booked = moves.of(original);
        booked.forEach(move -> move(by, lots.numbered(move.lotNo(), move.lotLine()),
                move.quantity().negated(), move.settle().negated()));
        return !booked.isEmpty();
    }

    private void move(Recording entry, GoodsLot lot, Quantity quantity, Rupiah settle) {
        LocalDate day = entry.businessDay();
        boolean settles = lot.restQuantity().plus(quantity).isZero();
        lot.move(entry.no(), quantity, settle, day, settles ? moves.lastDay(lot, day) : day);
        lots.keep(lot);
        moves.write(entry, lot, quantity, settle);
    }

    /** A part of a lot that left it. */
    record Part(LocalDate since, Quantity quantity, Rupiah settle) {
    }
}
