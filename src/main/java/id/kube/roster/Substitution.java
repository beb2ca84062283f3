package id.kube.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What was agreed about a shift somebody cannot keep. */
@Entity
@IdClass(Substitution.Key.class)
class Substitution {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private LocalDate onDay;
    private int slot;
    private String member;
    private String sub;
    private String status;

    protected Substitution() {
    }

    Substitution(long entryNo, LocalDate onDay, int slot, String member, String sub,
            String status) {
        this.entryNo = entryNo;
        this.onDay = onDay;
        this.slot = slot;
        this.member = member;
        this.sub = sub;
        this.status = status;
    }

    long entryNo() {
        return entryNo;
    }

    LocalDate onDay() {
        return onDay;
    }

    int slot() {
        return slot;
    }

    String member() {
        return member;
    }

    String sub() {
        return sub;
    }

    /** Reported or approved, it frees the one who stays away. */
    boolean isAgreed() {
        return status.equals("reported") || status.equals("approved");
    }

    String status() {
        return status;
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
