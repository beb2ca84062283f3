package id.kube.stock;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** All of one good in one place: how much, at what value. The unit cost is never stored (R3). */
@Entity
@IdClass(StockPool.Key.class)
class StockPool {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String place;
    @Id
    private String sku;
    private Quantity quantity;
    @Column(name = "worth")
    private Rupiah value;
    /** The last state with goods in it: its average is the last known one. */
    private Quantity knownQuantity;
    private Rupiah knownValue;

    protected StockPool() {
    }

    StockPool(String place, String sku) {
        this.place = place;
        this.sku = sku;
        this.quantity = Quantity.ZERO;
        this.value = Rupiah.ZERO;
        this.knownQuantity = Quantity.ZERO;
        this.knownValue = Rupiah.ZERO;
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

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String place;
        private String sku;

        protected Key() {
        }

        Key(String kubeId, String place, String sku) {
            this.kubeId = kubeId;
            this.place = place;
            this.sku = sku;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && kubeId.equals(key.kubeId)
                    && place.equals(key.place)
                    && sku.equals(key.sku);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, place, sku);
        }
    }
}
