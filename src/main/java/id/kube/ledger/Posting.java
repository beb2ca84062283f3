package id.kube.ledger;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** One line of an entry in the ledger; written once and never changed. */
@Entity
@IdClass(Posting.Key.class)
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

    Posting(long entryNo, int line, Journal.Line posted, LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.line = line;
        this.account = posted.account().code();
        this.party = posted.party();
        boolean left = posted.amount().isPositive();
        this.debit = left ? posted.amount() : Rupiah.ZERO;
        this.credit = left ? Rupiah.ZERO : posted.amount().negated();
        this.bookedOn = bookedOn;
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

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;
        private int line;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo && line == key.line
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo, line);
        }
    }
}
