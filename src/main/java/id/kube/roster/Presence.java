package id.kube.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That somebody kept a shift. */
@Entity
@IdClass(Presence.Key.class)
class Presence {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private LocalDate onDay;
    @Id
    private int slot;
    @Id
    private String member;
    @Id
    private long entryNo;

    protected Presence() {
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

    long entryNo() {
        return entryNo;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private LocalDate onDay;
        private int slot;
        private String member;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && onDay.equals(key.onDay) && slot == key.slot
                    && member.equals(key.member) && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, onDay, slot, member, entryNo);
        }
    }
}
