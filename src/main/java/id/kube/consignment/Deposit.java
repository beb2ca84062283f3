package id.kube.consignment;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What a member handed in: money, commission, or only word of what was sold. */
@Entity
@IdClass(Deposit.Key.class)
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
