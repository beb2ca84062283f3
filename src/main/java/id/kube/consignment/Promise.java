package id.kube.consignment;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a member promised to pay so much by a day. */
@Entity
@IdClass(Promise.Key.class)
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
