package id.kube.stock;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;

/** All of one good in one place: how much, at what value. The unit cost is never stored (R3). */
class StockPool {

    private final String place;
    private final String sku;
    private Quantity quantity = Quantity.ZERO;
    private Rupiah value = Rupiah.ZERO;
    /** The last state with goods in it: its average is the last known one. */
    private Quantity knownQuantity = Quantity.ZERO;
    private Rupiah knownValue = Rupiah.ZERO;

    StockPool(String place, String sku) {
        this.place = place;
        this.sku = sku;
    }

    /** Out of a row with place, sku, and the four figures. */
    static StockPool read(ResultSet row) throws SQLException {
        StockPool pool = new StockPool(row.getString(1), row.getString(2));
        pool.quantity = Quantity.of(row.getLong(3));
        pool.value = Rupiah.of(row.getLong(4));
        pool.knownQuantity = Quantity.of(row.getLong(5));
        pool.knownValue = Rupiah.of(row.getLong(6));
        return pool;
    }

    /** The four figures, and what it is kept for. */
    Object[] row(String kube) {
        return new Object[] {quantity, value, knownQuantity, knownValue, kube, place, sku};
    }

    /** Another that holds the same. */
    StockPool copy() {
        StockPool copy = new StockPool(place, sku);
        copy.quantity = quantity;
        copy.value = value;
        copy.knownQuantity = knownQuantity;
        copy.knownValue = knownValue;
        return copy;
    }

    String place() {
        return place;
    }

    String sku() {
        return sku;
    }

    Quantity quantity() {
        return quantity;
    }

    Rupiah value() {
        return value;
    }

    /** What goods from here cost: the moving average, or the last known one where none are left. */
    Rupiah costOf(Quantity goods) {
        if (quantity.isPositive()) {
            return value.share(goods.count(), quantity.count());
        }
        if (knownQuantity.isPositive()) {
            return knownValue.share(goods.count(), knownQuantity.count());
        }
        return Rupiah.ZERO;
    }

    /** What surplus goods are worth: the average here, or what was given where none was. */
    Rupiah worthOf(Quantity surplus, Rupiah given) {
        return quantity.isZero() ? given : value.share(surplus.count(), quantity.count());
    }

    /** Takes goods out, also below zero, and answers what they cost. */
    Rupiah issue(Quantity goods) {
        Rupiah cost = costOf(goods);
        move(goods.negated(), cost.negated());
        return cost;
    }

    /** Takes goods in; those that cover what went out below zero are settled at their own cost. */
    Received receive(Quantity goods, Rupiah worth) {
        if (!quantity.isNegative()) {
            move(goods, worth);
            return new Received(worth, Rupiah.ZERO);
        }
        Quantity missing = quantity.negated();
        Quantity covered = goods.smaller(missing);
        Rupiah ownCost = worth.share(covered.count(), goods.count());
        Rupiah released = value.negated().share(covered.count(), missing.count());
        Rupiah toInventory = worth.minus(ownCost).plus(released);
        move(goods, toInventory);
        return new Received(toInventory, ownCost.minus(released));
    }

    /** Changes quantity and value exactly as told. */
    void move(Quantity goods, Rupiah worth) {
        quantity = quantity.plus(goods);
        value = value.plus(worth);
        if (quantity.isPositive()) {
            knownQuantity = quantity;
            knownValue = value;
        }
    }

    /** Whether it holds what a shelf can hold: no debts of goods, no value without goods. */
    boolean isSound() {
        return !quantity.isNegative()
                && !value.isNegative()
                && (value.isZero() || quantity.isPositive());
    }
}
