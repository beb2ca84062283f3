package id.kube.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a plan covers a day; a later plan replaces only days to come. */
@Entity
@IdClass(PlannedDay.Key.class)
class PlannedDay {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private LocalDate onDay;
    @Id
    private long entryNo;

    protected PlannedDay() {
    }

    PlannedDay(LocalDate onDay, long entryNo) {
        this.onDay = onDay;
        this.entryNo = entryNo;
    }

    LocalDate onDay() {
        return onDay;
    }

    long entryNo() {
        return entryNo;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private LocalDate onDay;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && onDay.equals(key.onDay) && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, onDay, entryNo);
        }
    }
}
