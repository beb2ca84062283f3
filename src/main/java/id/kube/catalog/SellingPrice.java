package id.kube.catalog;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What a product costs from a day on; of two for one day the later entry holds. */
@Entity
@IdClass(SellingPrice.Key.class)
class SellingPrice {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String sku;
    @Id
    private LocalDate fromDay;
    @Id
    private long entryNo;
    private Rupiah price;
    private long pricePer;

    protected SellingPrice() {
    }

    SellingPrice(String sku, LocalDate fromDay, long entryNo, Rupiah price, long pricePer) {
        this.sku = sku;
        this.fromDay = fromDay;
        this.entryNo = entryNo;
        this.price = price;
        this.pricePer = pricePer;
    }

    String sku() {
        return sku;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    long entryNo() {
        return entryNo;
    }

    Rupiah price() {
        return price;
    }

    long pricePer() {
        return pricePer;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String sku;
        private LocalDate fromDay;
        private long entryNo;

        protected Key() {
        }

        Key(String kubeId, String sku, LocalDate fromDay, long entryNo) {
            this.kubeId = kubeId;
            this.sku = sku;
            this.fromDay = fromDay;
            this.entryNo = entryNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId)
                    && sku.equals(key.sku)
                    && fromDay.equals(key.fromDay);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, sku, fromDay, entryNo);
        }
    }
}
