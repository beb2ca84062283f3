package id.kube.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** The minutes of a meeting. */
@Entity
@IdClass(Meeting.Key.class)
class Meeting {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String meeting;
    @Id
    private long entryNo;
    private LocalDate heldOn;
    private String agenda;
    private String present;
    private String facilitator;
    private LocalDate nextOn;
    private Long corrects;

    protected Meeting() {
    }

    Meeting(String meeting, long entryNo, LocalDate heldOn, String agenda, String present,
            String facilitator, LocalDate nextOn, Long corrects) {
        this.meeting = meeting;
        this.entryNo = entryNo;
        this.heldOn = heldOn;
        this.agenda = agenda;
        this.present = present;
        this.facilitator = facilitator;
        this.nextOn = nextOn;
        this.corrects = corrects;
    }

    String meeting() {
        return meeting;
    }

    long entryNo() {
        return entryNo;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String agenda() {
        return agenda;
    }

    String present() {
        return present;
    }

    String facilitator() {
        return facilitator;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    /** The number of the minutes written first, which these or others before them correct. */
    long first() {
        return corrects == null ? entryNo : corrects;
    }

    boolean isCorrection() {
        return corrects != null;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String meeting;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && meeting.equals(key.meeting) && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, meeting, entryNo);
        }
    }
}
