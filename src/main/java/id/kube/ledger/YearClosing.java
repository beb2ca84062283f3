package id.kube.ledger;

import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** That an entry's postings close a year, so that no month's income shows them. */
@Entity
@IdClass(EntryKey.class)
class YearClosing {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private LocalDate bookedOn;

    protected YearClosing() {
    }

    YearClosing(long entryNo, LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.bookedOn = bookedOn;
    }
}
