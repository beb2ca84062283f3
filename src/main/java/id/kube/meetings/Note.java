package id.kube.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A remark on anything; it also settles an entry that was up for review. */
@Entity
@IdClass(Note.Key.class)
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
