package id.kube.wages;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A wage that was paid out, or set off against what the member owes. */
@Entity
@IdClass(Payment.Key.class)
class Payment {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String member;
    private Rupiah cash;
    private Rupiah setOff;

    protected Payment() {
    }

    Payment(long entryNo, String member, Rupiah cash, Rupiah setOff) {
        this.entryNo = entryNo;
        this.member = member;
        this.cash = cash;
        this.setOff = setOff;
    }

    long entryNo() {
        return entryNo;
    }

    String member() {
        return member;
    }

    Rupiah cash() {
        return cash;
    }

    Rupiah setOff() {
        return setOff;
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
