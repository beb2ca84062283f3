package id.kube.members;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** What was written of the group itself. */
@Entity
@IdClass(EntryKey.class)
class Profile {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String name;
    private String details;

    protected Profile() {
    }

    Profile(long entryNo, String name, String details) {
        this.entryNo = entryNo;
        this.name = name;
        this.details = details;
    }

    long entryNo() {
        return entryNo;
    }

    String name() {
        return name;
    }

    String details() {
        return details;
    }
}
