package id.kube.sales;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** That a trial payment into the shop's QRIS code was seen to arrive. */
@Entity
@Table(name = "qris_trial")
@IdClass(EntryKey.class)
class QrisTrial {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private long paidNo;

    protected QrisTrial() {
    }

    QrisTrial(long entryNo, long paidNo) {
        this.entryNo = entryNo;
        this.paidNo = paidNo;
    }
}
