package id.kube.daybook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That an entry was taken back by a later one; its primary key lets it happen once only. */
@Entity
@IdClass(Reversal.Key.class)
class Reversal {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long original;
    private long entryNo;

    protected Reversal() {
    }

    Reversal(long original, long entryNo) {
        this.original = original;
        this.entryNo = entryNo;
    }

    long original() {
        return original;
    }

    long entryNo() {
        return entryNo;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long original;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && original == key.original
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, original);
        }
    }
}
