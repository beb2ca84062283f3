package id.kube.daybook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** One line of the day book, as it was received and chained; never changed afterwards. */
@Entity
@IdClass(Entry.Key.class)
class Entry {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long no;
    private String id;
    /** 0 for the first of its id; others came under the same id with another body. */
    private int copy;
    private String type;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    private LocalDate bookedOn;
    private String recordedBy;
    private String device;
    private Long seq;
    private Instant receivedAt;
    private String hash;
    private String body;

    protected Entry() {
    }

    Entry(Link link, Envelope envelope, int copy, LocalDate bookedOn, String body) {
        this.no = link.no();
        this.hash = link.hash();
        this.receivedAt = link.receivedAt();
        this.id = envelope.id();
        this.copy = copy;
        this.type = envelope.type();
        this.happenedOn = envelope.date();
        this.bookedOn = bookedOn;
        this.recordedBy = envelope.by().orElse(null);
        this.device = envelope.device().orElse(null);
        this.seq = envelope.seq().orElse(null);
        this.body = body;
    }

    /** Its row in the table, column by column as {@link Entries} writes it. */
    Object[] row(String kube) {
        return new Object[] {kube, no, id, copy, type, happenedOn, bookedOn, recordedBy, device,
            seq, receivedAt, hash, body};
    }

    long no() {
        return no;
    }

    String id() {
        return id;
    }

    int copy() {
        return copy;
    }

    String type() {
        return type;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String hash() {
        return hash;
    }

    String body() {
        return body;
    }

    /** The place of an entry in the chain. */
    record Link(long no, Instant receivedAt, String hash) {
    }

    /** The group first, then the number. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long no;

        protected Key() {
        }

        Key(String kubeId, long no) {
            this.kubeId = kubeId;
            this.no = no;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && no == key.no && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, no);
        }
    }
}
