package id.kube.meetings;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** A remark on anything; it also settles an entry that was up for review. */
@Entity
@IdClass(EntryKey.class)
class Note {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String about;
    private String text;

    protected Note() {
    }

    Note(long entryNo, String about, String text) {
        this.entryNo = entryNo;
        this.about = about;
        this.text = text;
    }

    long entryNo() {
        return entryNo;
    }

    String about() {
        return about;
    }

    String text() {
        return text;
    }
}
