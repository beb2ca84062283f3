package id.kube.guests;

import id.kube.daybook.LineKey;
import id.kube.quantity.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** What one entry brought of a neighbour's goods, or took out (below zero). */
@Entity
@IdClass(LineKey.class)
class GuestMove {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String owner;
    private String sku;
    private Quantity quantity;
    private LocalDate bookedOn;

    protected GuestMove() {
    }

    GuestMove(long entryNo, int line, String owner, String sku, Quantity quantity,
            LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.line = line;
        this.owner = owner;
        this.sku = sku;
        this.quantity = quantity;
        this.bookedOn = bookedOn;
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    String owner() {
        return owner;
    }

    String sku() {
        return sku;
    }

    Quantity quantity() {
        return quantity;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
