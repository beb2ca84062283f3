package id.kube.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A guest who came, and why. */
@Entity
@IdClass(Visit.Key.class)
class Visit {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String visitor;
    private String origin;
    private LocalDate visitedOn;
    private String purpose;
    private String note;

    protected Visit() {
    }

    Visit(long entryNo, String visitor, String origin, LocalDate visitedOn,
            String purpose, String note) {
        this.entryNo = entryNo;
        this.visitor = visitor;
        this.origin = origin;
        this.visitedOn = visitedOn;
        this.purpose = purpose;
        this.note = note;
    }

    long entryNo() {
        return entryNo;
    }

    String visitor() {
        return visitor;
    }

    String origin() {
        return origin;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    String purpose() {
        return purpose;
    }

    String note() {
        return note;
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
