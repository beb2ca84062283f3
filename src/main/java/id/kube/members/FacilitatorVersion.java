package id.kube.members;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** What was written of the pendamping, who is no member. */
@Entity
@IdClass(EntryKey.class)
class FacilitatorVersion {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String code;
    private String name;
    private String phone;

    protected FacilitatorVersion() {
    }

    FacilitatorVersion(long entryNo, String code, String name, String phone) {
        this.entryNo = entryNo;
        this.code = code;
        this.name = name;
        this.phone = phone;
    }

    long entryNo() {
        return entryNo;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }
}
