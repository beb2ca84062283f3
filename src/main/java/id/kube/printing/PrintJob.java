package id.kube.printing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** One paper on its way to a printer, and what is known of how far it came. */
@Entity
@IdClass(PrintJob.Key.class)
class PrintJob {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String id;
    private long position;
    private String printerId;
    private String profileId;
    @Enumerated(EnumType.STRING)
    private DocumentType docType;
    private String docId;
    private int copyNo;
    private String reprintOf;
    private String reason;
    private String requestedBy;
    private String papers;
    private byte[] payload;
    @Column(name = "payload_sha256")
    private String fingerprint;
    private boolean opensDrawer;
    @Enumerated(EnumType.STRING)
    private State state;
    private int attempts;
    private long bytesSent;
    private String lastError;
    private Instant createdAt;
    private Instant sentAt;
    private Instant confirmedAt;
    @Enumerated(EnumType.STRING)
    private Confirmation confirmBy;

    /** Where a paper is. */
    enum State { QUEUED, SENDING, PRINTED, SENT, UNCONFIRMED, FAILED, CANCELLED }

    /** Who said that it came out. */
    enum Confirmation { GS_R, USER, NONE }

    protected PrintJob() {
    }

    PrintJob(String id, long position, Printer printer, Order order, Rendered rendered,
            Instant createdAt) {
        this.id = id;
        this.position = position;
        this.printerId = printer.id();
        this.profileId = printer.profile();
        this.docType = order.type();
        this.docId = order.ref();
        this.copyNo = order.copy();
        this.reprintOf = order.reprintOf().orElse(null);
        this.reason = order.reason().orElse(null);
        this.requestedBy = order.requestedBy().orElse(null);
        this.opensDrawer = order.opensDrawer();
        this.papers = rendered.papers();
        this.payload = rendered.payload();
        this.fingerprint = rendered.fingerprint();
        this.createdAt = createdAt;
        this.state = State.QUEUED;
        this.confirmBy = Confirmation.NONE;
    }

    void startSending() {
        state = State.SENDING;
        attempts++;
    }

    /** The printer waits for a hand, such as for paper. */
    void waitsFor(String sentence) {
        lastError = sentence;
    }

    void cancel() {
        state = State.CANCELLED;
        lastError = null;
    }

    /** Somebody has seen to the printer: it is tried as if for the first time. */
    void tryAgain() {
        state = State.QUEUED;
        attempts = 0;
    }

    /** A telephone took it, and never says what became of it. */
    void takenByPhone(Instant at) {
        state = State.SENT;
        attempts++;
        bytesSent = payload.length;
        lastError = null;
        sentAt = at;
    }

    void ended(Transport.Delivery delivery, boolean mayRetry, Instant at) {
        bytesSent = delivery.bytesTaken();
        lastError = delivery.error().isEmpty() ? null : delivery.error();
        switch (delivery.end()) {
            case CONFIRMED -> confirm(Confirmation.GS_R, at);
            case TAKEN -> state = State.SENT;
            case UNKNOWN -> state = State.UNCONFIRMED;
            case NOTHING_TAKEN -> state = mayRetry ? State.QUEUED : State.FAILED;
        }
        sentAt = delivery.end() == Transport.End.NOTHING_TAKEN ? null : at;
    }

    /** The program stopped while it was being sent: nobody knows how much came out. */
    void leftInTheMiddle() {
        state = State.UNCONFIRMED;
        lastError = "Program berhenti waktu mencetak; lihat kertasnya.";
    }

    void confirm(Confirmation by, Instant at) {
        state = State.PRINTED;
        confirmBy = by;
        confirmedAt = at;
    }

    void cameOutBroken(Instant at) {
        state = State.FAILED;
        confirmBy = Confirmation.USER;
        confirmedAt = at;
    }

    boolean isWaiting() {
        return state == State.QUEUED;
    }

    boolean isAskedAbout() {
        return state == State.UNCONFIRMED || state == State.SENT;
    }

    String id() {
        return id;
    }

    long position() {
        return position;
    }

    String printerId() {
        return printerId;
    }

    String profileId() {
        return profileId;
    }

    DocumentType docType() {
        return docType;
    }

    String docId() {
        return docId;
    }

    int copyNo() {
        return copyNo;
    }

    Optional<String> reprintOf() {
        return Optional.ofNullable(reprintOf);
    }

    String papers() {
        return papers;
    }

    byte[] payload() {
        return payload.clone();
    }

    boolean opensDrawer() {
        return opensDrawer;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    long bytesSent() {
        return bytesSent;
    }

    Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    Instant createdAt() {
        return createdAt;
    }

    Confirmation confirmBy() {
        return confirmBy;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<String> requestedBy() {
        return Optional.ofNullable(requestedBy);
    }

    /** What is asked for. */
    record Order(DocumentType type, String ref, int copy, Optional<String> reprintOf,
            Optional<String> reason, Optional<String> requestedBy, boolean opensDrawer) {
    }

    /** What will come out: kept, so that a copy has the figures of that day. */
    record Rendered(String papers, byte[] payload, String fingerprint) {
    }

    /** The group first, then the job. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String id;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && id.equals(key.id)
                    && Objects.equals(kubeId, key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, id);
        }
    }
}
