package id.kube.stock;

import id.kube.daybook.LineKey;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

/** Goods that one entry moved in or out of a place, at what value; out is below zero. */
@Entity
@IdClass(LineKey.class)
class StockMove {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String place;
    private String sku;
    private Quantity quantity;
    @Column(name = "worth")
    private Rupiah value;
    private LocalDate bookedOn;

    protected StockMove() {
    }

    Move move() {
        return new Move(place, sku, quantity, value);
    }
}
