package id.kube.guests;

import id.kube.catalog.Owners;
import id.kube.catalog.Products;
import id.kube.daybook.Mirror;
import id.kube.daybook.Recording;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shelf on which neighbours' goods stand until they are sold, spoilt or taken home. */
@ApplicationScoped
public class GuestShelf implements Mirror {

    private final HeldGoodsPools pools;
    private final GuestMoves moves;
    private final Owners owners;
    private final Products products;

    GuestShelf(HeldGoodsPools pools, GuestMoves moves, Owners owners, Products products) {
        this.pools = pools;
        this.moves = moves;
        this.owners = owners;
        this.products = products;
    }

    /** A neighbour leaves goods with us. */
    void put(Recording entry, String owner, String sku, Quantity quantity) {
        owners.require(entry, owner);
        products.require(entry, sku);
        move(entry, owner, sku, quantity);
    }

    /**
     * Goods leave the shelf; a decision never takes more than is there, a fact is kept for
     * review.
     */
    public void take(Recording entry, String owner, String sku, Quantity quantity) {
        owners.require(entry, owner);
        products.require(entry, sku);
        Quantity here = pools.load(entry.kube(), owner, sku).quantity();
        entry.must(here.compareTo(quantity) >= 0,
                () -> new NotEnoughGuestGoods(sku, here, quantity));
        move(entry, owner, sku, quantity.negated());
    }

    /** Takes back what an entry moved; goods that are gone since cannot be taken back. */
    @Override
    public boolean mirror(Recording by, long original) {
        List<GuestMove> booked = moves.of(original);
        booked.forEach(move -> {
            Quantity back = move.quantity().negated();
            Quantity here = pools.load(by.kube(), move.owner(), move.sku()).quantity();
            if (back.isNegative() && here.plus(back).isNegative()) {
                throw new NotEnoughGuestGoods(move.sku(), here, move.quantity());
            }
            move(by, move.owner(), move.sku(), back);
        });
        return !booked.isEmpty();
    }

    private void move(Recording entry, String owner, String sku, Quantity quantity) {
        pools.load(entry.kube(), owner, sku).move(quantity);
        moves.persist(new GuestMove(entry.no(), entry.nextLine(GuestMove.class), owner, sku,
                quantity, entry.businessDay()));
    }
}
