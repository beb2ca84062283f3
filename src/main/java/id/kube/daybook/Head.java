package id.kube.daybook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** The end of a group's day book: its last number and the hash the next entry is chained to. */
@Entity
@Table(name = "day_book_head")
class Head {

    /** What the first entry of a day book is chained to. */
    static final String START = "0".repeat(64);

    @Id
    @TenantId
    private String kubeId;
    private long lastNo;
    private String lastHash;

    /** A day book with nothing in it; Hibernate fills in the group it belongs to. */
    Head() {
        this.lastHash = START;
    }

    long lastNo() {
        return lastNo;
    }

    String lastHash() {
        return lastHash;
    }

    void moveTo(Entry.Link link) {
        lastNo = link.no();
        lastHash = link.hash();
    }
}
