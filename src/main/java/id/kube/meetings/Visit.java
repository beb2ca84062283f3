package id.kube.meetings;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** A guest who came, and why. */
@Entity
@IdClass(EntryKey.class)
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
    private String photo;

    protected Visit() {
    }

    Visit(long entryNo, String visitor, String origin, LocalDate visitedOn,
            String purpose, String note, String photo) {
        this.entryNo = entryNo;
        this.visitor = visitor;
        this.origin = origin;
        this.visitedOn = visitedOn;
        this.purpose = purpose;
        this.note = note;
        this.photo = photo;
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

    String photo() {
        return photo;
    }
}
