package id.kube.sales;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** What one line of a sale was: its own cost is what a refund brings back. */
@Entity
@IdClass(LineKey.class)
class SaleLine {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String sku;
    private Quantity quantity;
    private Rupiah amount;
    private Rupiah cost;
    private String owner;
    private Rupiah ownerAmount;

    protected SaleLine() {
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    String sku() {
        return sku;
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

    Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    Rupiah ownerAmount() {
        return ownerAmount;
    }

    /** Whose goods were sold: ours, or a neighbour's. */
    boolean isOurs() {
        return owner == null;
    }
}
