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

/** What moved in a place on one day of a month, day 0 being the opening; a cache of the moves. */
@Entity
@IdClass(StockDay.Key.class)
class StockDay {

    @Id
    @TenantId
    private String kubeId;
    @Id
    @Column(name = "stock_month")
    private int month;
    @Id
    @Column(name = "stock_day")
    private int day;
    @Id
    private String place;
    @Id
    private String sku;
    private Quantity quantity;
    @Column(name = "worth")
    private Rupiah value;

    protected StockDay() {
    }

    StockDay(int month, int day, String place, String sku, Quantity quantity, Rupiah value) {
        this.month = month;
        this.day = day;
        this.place = place;
        this.sku = sku;
        this.quantity = quantity;
        this.value = value;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
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

    void add(Quantity moreQuantity, Rupiah moreValue) {
        quantity = quantity.plus(moreQuantity);
        value = value.plus(moreValue);
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private int month;
        private int day;
        private String place;
        private String sku;

        protected Key() {
        }

        Key(String kubeId, int month, int day, String place, String sku) {
            this.kubeId = kubeId;
            this.month = month;
            this.day = day;
            this.place = place;
            this.sku = sku;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && month == key.month
                    && day == key.day
                    && kubeId.equals(key.kubeId)
                    && place.equals(key.place)
                    && sku.equals(key.sku);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, month, day, place, sku);
        }
    }
}
