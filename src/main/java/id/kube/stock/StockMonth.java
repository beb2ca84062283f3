package id.kube.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A month that has opening balances of stock; a cache of the moves. */
@Entity
@IdClass(StockMonth.Key.class)
class StockMonth {

    @Id
    @TenantId
    private String kubeId;
    @Id
    @Column(name = "stock_month")
    private int month;

    protected StockMonth() {
    }

    StockMonth(int month) {
        this.month = month;
    }

    int month() {
        return month;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private int month;

        protected Key() {
        }

        Key(String kubeId, int month) {
            this.kubeId = kubeId;
            this.month = month;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && month == key.month
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, month);
        }
    }
}
