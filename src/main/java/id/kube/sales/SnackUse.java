package id.kube.sales;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** How much of a duty shift's free snack one entry used up. */
@Entity
@Table(name = "snack_allowance")
@IdClass(SnackUse.Key.class)
class SnackUse {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private String shift;
    private Rupiah free;

    protected SnackUse() {
    }

    SnackUse(long entryNo, String member, String shift, Rupiah free) {
        this.entryNo = entryNo;
        this.member = member;
        this.shift = shift;
        this.free = free;
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    String shift() {
        return shift;
    }

    Rupiah free() {
        return free;
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
