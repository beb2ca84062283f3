package id.kube.ledger;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** What one entry added to a debt (above zero) or settled of it (below); never changed. */
@Entity
@Table(name = "open_item_move")
@IdClass(LineKey.class)
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
}
