package id.kube.printing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A printer of the group: what it is, where it hangs, and which papers come out of it. */
@Entity
@IdClass(Printer.Key.class)
class Printer {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String id;
    private String profile;
    @Column(name = "way")
    private String transport;
    private String address;
    private String documents;
    private boolean answers;
    private String adjusted;
    private boolean halfDone;

    protected Printer() {
    }

    Printer(String id) {
        this.id = id;
        this.adjusted = "{}";
    }

    void setUp(String newProfile, Address newAddress, List<DocumentType> newDocuments) {
        if (!newProfile.equals(profile)) {
            adjusted = "{}";
        }
        profile = newProfile;
        transport = newAddress.way();
        address = newAddress.place();
        documents = String.join(",", newDocuments.stream().map(DocumentType::word).toList());
        answers = false;
    }

    /** It was heard once, so silence means trouble from now on. */
    void hasAnswered() {
        answers = true;
    }

    /** What its test page taught, over its profile. */
    void adjust(Adjustments learned) {
        adjusted = learned.written();
    }

    /** Some of a paper was taken and nobody knows how far: it may still wait for a picture. */
    void wasLeft(boolean inTheMiddle) {
        halfDone = inTheMiddle;
    }

    String id() {
        return id;
    }

    String profile() {
        return profile;
    }

    Address address() {
        return Address.read(transport, address);
    }

    boolean answers() {
        return answers;
    }

    Adjustments adjustments() {
        return Adjustments.read(adjusted);
    }

    boolean isHalfDone() {
        return halfDone;
    }

    List<DocumentType> documents() {
        return documents.isEmpty() ? List.of()
                : List.of(documents.split(",")).stream().map(DocumentType::read).toList();
    }

    /** The group first, then the printer. */
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
