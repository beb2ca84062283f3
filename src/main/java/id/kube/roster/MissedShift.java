package id.kube.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a shift was missed, and by whom; it costs her the deduction. */
@Entity
@IdClass(MissedShift.Key.class)
class MissedShift {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private String member;
    private LocalDate onDay;
    private int slot;
    private boolean docked;

    protected MissedShift() {
    }

    MissedShift(long entryNo, String member, LocalDate onDay, int slot, boolean docked) {
        this.entryNo = entryNo;
        this.member = member;
        this.onDay = onDay;
        this.slot = slot;
        this.docked = docked;
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    LocalDate onDay() {
        return onDay;
    }

    int slot() {
        return slot;
    }

    boolean docked() {
        return docked;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;
        private String member;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo && member.equals(key.member)
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo, member);
        }
    }
}
