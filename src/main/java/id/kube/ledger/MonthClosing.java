package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a month and all before it were closed; who and when stands in the entry. */
@Entity
@IdClass(MonthClosing.Key.class)
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

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo);
        }
    }
}
