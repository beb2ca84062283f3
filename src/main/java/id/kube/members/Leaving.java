package id.kube.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a member left the group. */
@Entity
@IdClass(Leaving.Key.class)
class Leaving {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private LocalDate leftOn;

    protected Leaving() {
    }

    Leaving(long entryNo, String member, LocalDate leftOn) {
        this.entryNo = entryNo;
        this.member = member;
        this.leftOn = leftOn;
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo);
        }
    }
}
