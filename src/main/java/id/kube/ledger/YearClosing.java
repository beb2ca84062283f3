package id.kube.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That an entry's postings close a year, so that no month's income shows them. */
@Entity
@IdClass(YearClosing.Key.class)
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
