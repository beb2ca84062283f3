package id.kube.ledger;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** One line of an entry in the ledger; written once and never changed. */
@Entity
@IdClass(LineKey.class)
class Posting {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String account;
    private String party;
    private Rupiah debit;
    private Rupiah credit;
    private LocalDate bookedOn;

    protected Posting() {
    }

    Account account() {
        return Account.of(account);
    }

    String party() {
        return party;
    }

    /** Debit-positive. */
    Rupiah amount() {
        return debit.minus(credit);
    }
}
