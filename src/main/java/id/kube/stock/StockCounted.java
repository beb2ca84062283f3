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

/** What somebody counted on the shelf beside what the books expected there. */
@Entity
@IdClass(LineKey.class)
class StockCounted {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private int line;
    private String sku;
    private Quantity expected;
    private Quantity counted;
    @Column(name = "worth")
    private Rupiah value;
    private LocalDate bookedOn;

    protected StockCounted() {
    }

    StockCounted(long entryNo, int line, String sku, Quantity expected, Quantity counted,
            Rupiah value, LocalDate bookedOn) {
        this.entryNo = entryNo;
        this.line = line;
        this.sku = sku;
        this.expected = expected;
        this.counted = counted;
        this.value = value;
        this.bookedOn = bookedOn;
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

    Quantity expected() {
        return expected;
    }

    Quantity counted() {
        return counted;
    }

    Rupiah value() {
        return value;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }
}
