package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.EntryKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.YearMonth;
import org.hibernate.annotations.TenantId;

/** That a month and all before it were closed; who and when stands in the entry. */
@Entity
@IdClass(EntryKey.class)
class MonthClosing {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private int bookMonth;

    protected MonthClosing() {
    }

    MonthClosing(long entryNo, YearMonth month) {
        this.entryNo = entryNo;
        this.bookMonth = CarriedForward.monthOf(month);
    }
}
