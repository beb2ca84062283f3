package id.kube.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** A pack of a product in one of its versions: a carton of forty, a sachet strip of ten. */
@Entity
@IdClass(ProductPack.Key.class)
class ProductPack {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String sku;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String name;
    private long size;
    private String barcode;

    protected ProductPack() {
    }

    ProductPack(String sku, long entryNo, int line, String name, long size, String barcode) {
        this.sku = sku;
        this.entryNo = entryNo;
        this.line = line;
        this.name = name;
        this.size = size;
        this.barcode = barcode;
    }

    String sku() {
        return sku;
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    Optional<String> barcode() {
        return Optional.ofNullable(barcode);
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String sku;
        private long entryNo;
        private int line;

        protected Key() {
        }

        Key(String kubeId, String sku, long entryNo, int line) {
            this.kubeId = kubeId;
            this.sku = sku;
            this.entryNo = entryNo;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && line == key.line
                    && kubeId.equals(key.kubeId)
                    && sku.equals(key.sku);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, sku, entryNo, line);
        }
    }
}
