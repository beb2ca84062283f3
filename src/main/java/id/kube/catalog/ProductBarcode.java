package id.kube.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A barcode of a product in one of its versions. */
@Entity
@IdClass(ProductBarcode.Key.class)
class ProductBarcode {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String sku;
    @Id
    private long entryNo;
    @Id
    private String barcode;

    protected ProductBarcode() {
    }

    ProductBarcode(String sku, long entryNo, String barcode) {
        this.sku = sku;
        this.entryNo = entryNo;
        this.barcode = barcode;
    }

    String sku() {
        return sku;
    }

    long entryNo() {
        return entryNo;
    }

    String barcode() {
        return barcode;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String sku;
        private long entryNo;
        private String barcode;

        protected Key() {
        }

        Key(String kubeId, String sku, long entryNo, String barcode) {
            this.kubeId = kubeId;
            this.sku = sku;
            this.entryNo = entryNo;
            this.barcode = barcode;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId)
                    && sku.equals(key.sku)
                    && barcode.equals(key.barcode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, sku, entryNo, barcode);
        }
    }
}
