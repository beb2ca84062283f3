package id.kube.daybook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** Why a person must look at an entry that was kept. */
@Entity
@IdClass(EntryReview.Key.class)
class EntryReview {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private String code;

    protected EntryReview() {
    }

    EntryReview(long entryNo, String code) {
        this.entryNo = entryNo;
        this.code = code;
    }

    long entryNo() {
        return entryNo;
    }

    String code() {
        return code;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;
        private String code;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo && code.equals(key.code)
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo, code);
        }
    }
}
