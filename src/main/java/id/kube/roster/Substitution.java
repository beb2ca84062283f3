package id.kube.roster;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** What was agreed about a shift somebody cannot keep. */
@Entity
@IdClass(EntryKey.class)
class Substitution {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private LocalDate onDay;
    private int slot;
    private String member;
    private String sub;
    private String status;

    protected Substitution() {
    }

    Substitution(long entryNo, LocalDate onDay, int slot, String member, String sub,
            String status) {
        this.entryNo = entryNo;
        this.onDay = onDay;
        this.slot = slot;
        this.member = member;
        this.sub = sub;
        this.status = status;
    }

    long entryNo() {
        return entryNo;
    }

    LocalDate onDay() {
        return onDay;
    }

    int slot() {
        return slot;
    }

    String member() {
        return member;
    }

    String sub() {
        return sub;
    }

    /** Reported or approved, it frees the one who stays away. */
    boolean isAgreed() {
        return status.equals("reported") || status.equals("approved");
    }

    String status() {
        return status;
    }
}
