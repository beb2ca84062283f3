package id.kube.sales;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** How much of a duty shift's free snack one entry used up. */
@Entity
@Table(name = "snack_allowance")
@IdClass(EntryKey.class)
class SnackUse {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private String shift;
    private Rupiah free;

    protected SnackUse() {
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    String shift() {
        return shift;
    }

    Rupiah free() {
        return free;
    }
}
