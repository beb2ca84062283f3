package id.kube.guests;

import id.kube.quantity.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** How much of a neighbour's good is on our shelf; a cache of the movements. */
@Entity
@Table(name = "guest_goods")
@IdClass(HeldGoods.Key.class)
class HeldGoods {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String owner;
    @Id
    private String sku;
    private Quantity quantity;

    protected HeldGoods() {
    }

    HeldGoods(String owner, String sku, Quantity quantity) {
        this.owner = owner;
        this.sku = sku;
        this.quantity = quantity;
    }

    String owner() {
        return owner;
    }

    String sku() {
        return sku;
    }

    Quantity quantity() {
        return quantity;
    }

    void move(Quantity moved) {
        quantity = quantity.plus(moved);
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String owner;
        private String sku;

        protected Key() {
        }

        Key(String kubeId, String owner, String sku) {
            this.kubeId = kubeId;
            this.owner = owner;
            this.sku = sku;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && owner.equals(key.owner)
                    && sku.equals(key.sku)
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, owner, sku);
        }
    }
}
