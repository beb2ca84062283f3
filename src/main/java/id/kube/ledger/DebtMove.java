package id.kube.ledger;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What one entry added to a debt (above zero) or settled of it (below); never changed. */
@Entity
@Table(name = "open_item_move")
@IdClass(DebtMove.Key.class)
class DebtMove {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private long itemNo;
    private int itemLine;
    private LocalDate bookedOn;
    private Rupiah amount;

    protected DebtMove() {
    }

    DebtMove(Debt debt, long entryNo, int line, LocalDate bookedOn, Rupiah amount) {
        this.itemNo = debt.entryNo();
        this.itemLine = debt.line();
        this.entryNo = entryNo;
        this.line = line;
        this.bookedOn = bookedOn;
        this.amount = amount;
    }

    long itemNo() {
        return itemNo;
    }

    int itemLine() {
        return itemLine;
    }

    Rupiah amount() {
        return amount;
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
