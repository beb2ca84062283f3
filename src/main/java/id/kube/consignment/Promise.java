package id.kube.consignment;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** That a member promised to pay so much by a day. */
@Entity
@IdClass(EntryKey.class)
class Promise {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private Rupiah amount;
    private LocalDate promisedFor;
    private LocalDate bookedOn;

    protected Promise() {
    }

    Promise(long entryNo, String member, Rupiah amount, LocalDate promisedFor,
            LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.member = member;
        this.amount = amount;
        this.promisedFor = promisedFor;
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

    LocalDate promisedFor() {
        return promisedFor;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
