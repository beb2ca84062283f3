package id.kube.wages;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** A wage that was paid out, or set off against what the member owes. */
@Entity
@IdClass(EntryKey.class)
class Payment {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private Rupiah cash;
    private Rupiah setOff;

    protected Payment() {
    }

    Payment(long entryNo, String member, Rupiah cash, Rupiah setOff) {
        this.entryNo = entryNo;
        this.member = member;
        this.cash = cash;
        this.setOff = setOff;
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    Rupiah cash() {
        return cash;
    }

    Rupiah setOff() {
        return setOff;
    }
}
