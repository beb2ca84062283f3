package id.kube.consignment;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** What a member handed in: money, commission, or only word of what was sold. */
@Entity
@IdClass(EntryKey.class)
class Deposit {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private Rupiah amount;
    private Rupiah commission;
    private LocalDate bookedOn;

    protected Deposit() {
    }

    Deposit(long entryNo, String member, Rupiah amount, Rupiah commission,
            LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.member = member;
        this.amount = amount;
        this.commission = commission;
        this.bookedOn = bookedOn;
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    Rupiah amount() {
        return amount;
    }

    Rupiah commission() {
        return commission;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
