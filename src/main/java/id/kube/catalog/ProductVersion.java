package id.kube.catalog;

import id.kube.quantity.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** What one entry said a product is; a later entry says it anew, none is rubbed out. */
@Entity
@IdClass(ProductVersion.Key.class)
class ProductVersion {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String sku;
    @Id
    private long entryNo;
    private String name;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    private String category;
    private Long reorderAt;
    private boolean expires;
    private boolean incomplete;

    protected ProductVersion() {
    }

    ProductVersion(String sku, long entryNo, String name, Unit unit, String category, Long
            reorderAt, boolean expires, boolean incomplete) {
        this.sku = sku;
        this.entryNo = entryNo;
        this.name = name;
        this.unit = unit;
        this.category = category;
        this.reorderAt = reorderAt;
        this.expires = expires;
        this.incomplete = incomplete;
    }

    String sku() {
        return sku;
    }

    long entryNo() {
        return entryNo;
    }

    String name() {
        return name;
    }

    Unit unit() {
        return unit;
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }

    Optional<Long> reorderAt() {
        return Optional.ofNullable(reorderAt);
    }

    boolean expires() {
        return expires;
    }

    boolean incomplete() {
        return incomplete;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String sku;
        private long entryNo;

        protected Key() {
        }

        Key(String kubeId, String sku, long entryNo) {
            this.kubeId = kubeId;
            this.sku = sku;
            this.entryNo = entryNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId)
                    && sku.equals(key.sku);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, sku, entryNo);
        }
    }
}
