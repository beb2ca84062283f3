package id.kube.credit;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** Money a customer brought for her kasbon. */
@Entity
@IdClass(Repayment.Key.class)
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

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;

        protected Key() {
        }

        Key(String kubeId, long entryNo) {
            this.kubeId = kubeId;
            this.entryNo = entryNo;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo);
        }
    }
}
