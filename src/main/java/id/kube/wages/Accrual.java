package id.kube.wages;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A month of duty that was credited to a member. */
@Entity
@IdClass(Accrual.Key.class)
class Accrual {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private int wageMonth;
    @Id
    private String member;
    @Id
    private long entryNo;
    private Rupiah base;
    private int missed;
    private Rupiah deduction;
    private Rupiah net;

    protected Accrual() {
    }

    Accrual(int wageMonth, String member, long entryNo, Rupiah base, int missed, Rupiah deduction,
            Rupiah net) {
        this.wageMonth = wageMonth;
        this.member = member;
        this.entryNo = entryNo;
        this.base = base;
        this.missed = missed;
        this.deduction = deduction;
        this.net = net;
    }

    int wageMonth() {
        return wageMonth;
    }

    String member() {
        return member;
    }

    long entryNo() {
        return entryNo;
    }

    Rupiah base() {
        return base;
    }

    int missed() {
        return missed;
    }

    Rupiah deduction() {
        return deduction;
    }

    Rupiah net() {
        return net;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private int wageMonth;
        private String member;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && wageMonth == key.wageMonth
                    && member.equals(key.member) && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, wageMonth, member, entryNo);
        }
    }
}
