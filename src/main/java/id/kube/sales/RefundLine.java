package id.kube.sales;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.TenantId;

/** What of one line of a sale came back. */
@Entity
@IdClass(LineKey.class)
class RefundLine {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private long saleNo;
    private int saleLine;
    private Quantity quantity;
    private Rupiah amount;
    private Rupiah cost;

    protected RefundLine() {
    }

    RefundLine(long entryNo, int line, long saleNo, int saleLine, Quantity quantity,
            Rupiah amount, Rupiah cost) {
        this.entryNo = entryNo;
        this.line = line;
        this.saleNo = saleNo;
        this.saleLine = saleLine;
        this.quantity = quantity;
        this.amount = amount;
        this.cost = cost;
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    long saleNo() {
        return saleNo;
    }

    int saleLine() {
        return saleLine;
    }

    Quantity quantity() {
        return quantity;
    }

    Rupiah amount() {
        return amount;
    }

    Rupiah cost() {
        return cost;
    }
}
