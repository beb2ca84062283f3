package id.kube.members;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** The text of the group's own QRIS code, as it was told; the latest holds. */
@Entity
@IdClass(EntryKey.class)
class ShopQris {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String content;
    private boolean amountInside;

    protected ShopQris() {
    }

    ShopQris(long entryNo, String content, boolean amountInside) {
        this.entryNo = entryNo;
        this.content = content;
        this.amountInside = amountInside;
    }

    long entryNo() {
        return entryNo;
    }

    String content() {
        return content;
    }

    boolean isAmountInside() {
        return amountInside;
    }
}
