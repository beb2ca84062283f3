package id.kube.credit;

import id.kube.daybook.EntryKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** Money a customer brought for her kasbon. */
@Entity
@IdClass(EntryKey.class)
class Repayment {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String customer;
    private Rupiah amount;
    private LocalDate bookedOn;

    protected Repayment() {
    }

    Repayment(long entryNo, String customer, Rupiah amount, LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.customer = customer;
        this.amount = amount;
        this.bookedOn = bookedOn;
    }

    long entryNo() {
        return entryNo;
    }

    String customer() {
        return customer;
    }

    Rupiah amount() {
        return amount;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
