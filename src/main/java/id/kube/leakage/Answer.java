package id.kube.leakage;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** What the ketua or the pendamping said of a finding, and what is done about it. */
@Entity
@Table(name = "finding_answer")
@IdClass(EntryKey.class)
class Answer {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String finding;
    @Column(name = "words")
    private String text;
    @Column(name = "done")
    private String action;
    private String answeredBy;
    private LocalDate bookedOn;

    protected Answer() {
    }

    Answer(long entryNo, String finding, String text, String action, String answeredBy,
            LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.finding = finding;
        this.text = text;
        this.action = action;
        this.answeredBy = answeredBy;
        this.bookedOn = bookedOn;
    }

    String finding() {
        return finding;
    }

    String text() {
        return text;
    }

    Optional<String> action() {
        return Optional.ofNullable(action);
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
