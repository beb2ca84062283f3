package id.kube.guests;

import id.kube.daybook.PlainSql;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Neighbours' goods on our shelf, counted back from what stands there now, so that only what moved
 * since the days asked for is read.
 */
@ApplicationScoped
public class GuestBook {

    private static final String NOW =
            "select owner, sku, quantity from guest_goods where kube_id = ?";
    private static final String LATER = "select owner, sku, sum(quantity) from guest_move"
            + " where kube_id = ? and booked_on > ? group by owner, sku";
    private static final String UNKNOWN = "select owner, sku, sum(quantity) from guest_move"
            + " where kube_id = ? and entry_no > ? and booked_on <= ? group by owner, sku";
    private static final String MOVED = "select owner, sku, sum(case when quantity > 0"
            + " then quantity else 0 end), sum(case when quantity < 0 then quantity else 0 end)"
            + " from guest_move where kube_id = ? and booked_on between ? and ?"
            + " and entry_no + 0 <= ? group by owner, sku";

    private final PlainSql sql;

    GuestBook(PlainSql sql) {
        this.sql = sql;
    }

    /** What of each good was there, came, went and was left, by owner and good. */
    public List<Flow> between(LocalDate first, LocalDate last, long known) {
        Map<Good, Quantity> left = asOf(last, known);
        Map<Good, Flow> flows = new TreeMap<>();
        left.forEach((good, quantity) -> flows.put(good, new Flow(good.owner(), good.sku(),
                Quantity.ZERO, Quantity.ZERO, quantity)));
        sql.list(MOVED, row -> new Flow(row.getString(1), row.getString(2),
                Quantity.of(row.getLong(3)), Quantity.of(-row.getLong(4)), Quantity.ZERO),
                sql.kube(), first, last, known).forEach(moved -> {
                    Good good = new Good(moved.owner(), moved.sku());
                    flows.put(good, new Flow(good.owner(), good.sku(), moved.in(), moved.out(),
                            left.getOrDefault(good, Quantity.ZERO)));
                });
        return List.copyOf(flows.values());
    }

    /** The same for one day, and also the goods that were here once and are not now. */
    public List<Flow> known(LocalDate day) {
        Map<Good, Flow> known = new TreeMap<>();
        sql.list(NOW, row -> new Good(row.getString(1), row.getString(2)), sql.kube())
                .forEach(good -> known.put(good, new Flow(good.owner(), good.sku(),
                        Quantity.ZERO, Quantity.ZERO, Quantity.ZERO)));
        between(day, day, Long.MAX_VALUE).forEach(flow ->
                known.put(new Good(flow.owner(), flow.sku()), flow));
        return List.copyOf(known.values());
    }

    /** How much of each good stood there at the end of a day; what was gone is left out. */
    Map<Good, Quantity> asOf(LocalDate day, long known) {
        Map<Good, Quantity> left = new TreeMap<>();
        sql.list(NOW, row -> left.put(new Good(row.getString(1), row.getString(2)),
                Quantity.of(row.getLong(3))), sql.kube());
        PlainSql.Reader<Quantity> takeAway = row -> left.merge(
                new Good(row.getString(1), row.getString(2)), Quantity.of(-row.getLong(3)),
                Quantity::plus);
        sql.list(LATER, takeAway, sql.kube(), day);
        sql.list(UNKNOWN, takeAway, sql.kube(), known, day);
        left.values().removeIf(Quantity::isZero);
        return left;
    }

    /** A neighbour's good. */
    record Good(String owner, String sku) implements Comparable<Good> {

        @Override
        public int compareTo(Good other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : sku.compareTo(other.sku);
        }
    }

    /** What became of one good in some days. */
    public record Flow(String owner, String sku, Quantity in, Quantity out, Quantity left) {

        /** What was there before. */
        public Quantity carried() {
            return left.plus(out).minus(in);
        }
    }
}
