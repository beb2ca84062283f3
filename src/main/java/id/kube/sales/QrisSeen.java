package id.kube.sales;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** Whether the money of a QRIS payment was seen on the shop's phone. */
@Entity
@Table(name = "qris_confirmation")
@IdClass(QrisSeen.Key.class)
class QrisSeen {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private long saleNo;
    private boolean seen;

    protected QrisSeen() {
    }

    QrisSeen(long entryNo, long saleNo, boolean seen) {
        this.entryNo = entryNo;
        this.saleNo = saleNo;
        this.seen = seen;
    }

    long entryNo() {
        return entryNo;
    }

    long saleNo() {
        return saleNo;
    }

    boolean seen() {
        return seen;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;

        protected Key() {
        }

        Key(String kubeId, long entryNo) {
            this.kubeId = kubeId;
            this.entryNo = entryNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo);
        }
    }
}
