package id.kube.members;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** That a member left the group. */
@Entity
@IdClass(EntryKey.class)
class Leaving {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private LocalDate leftOn;

    protected Leaving() {
    }

    Leaving(long entryNo, String member, LocalDate leftOn) {
        this.entryNo = entryNo;
        this.member = member;
        this.leftOn = leftOn;
    }
}
