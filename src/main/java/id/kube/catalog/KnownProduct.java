package id.kube.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a product exists, and which version of it holds; a cache of the versions. */
@Entity
@Table(name = "product")
@IdClass(KnownProduct.Key.class)
class KnownProduct {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String sku;
    private long versionNo;

    protected KnownProduct() {
    }

    KnownProduct(String sku, long versionNo) {
        this.sku = sku;
        this.versionNo = versionNo;
    }

    String sku() {
        return sku;
    }

    long versionNo() {
        return versionNo;
    }

    void nowIs(long version) {
        this.versionNo = version;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String sku;

        protected Key() {
        }

        Key(String kubeId, String sku) {
            this.kubeId = kubeId;
            this.sku = sku;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && kubeId.equals(key.kubeId)
                    && sku.equals(key.sku);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, sku);
        }
    }
}
