package id.kube.sales;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** Whether the money of a QRIS payment was seen on the shop's phone. */
@Entity
@Table(name = "qris_confirmation")
@IdClass(EntryKey.class)
class QrisSeen {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private long saleNo;
    private boolean seen;

    protected QrisSeen() {
    }

    QrisSeen(long entryNo, long saleNo, boolean seen) {
        this.entryNo = entryNo;
        this.saleNo = saleNo;
        this.seen = seen;
    }

    long entryNo() {
        return entryNo;
    }

    long saleNo() {
        return saleNo;
    }

    boolean seen() {
        return seen;
    }
}
