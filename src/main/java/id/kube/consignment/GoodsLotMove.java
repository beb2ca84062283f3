package id.kube.consignment;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What one entry added to a goods lot (above zero) or took out of it; never changed. */
@Entity
@IdClass(GoodsLotMove.Key.class)
class GoodsLotMove {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long lotNo;
    @Id
    private int lotLine;
    @Id
    private long entryNo;
    @Id
    private int line;
    private LocalDate bookedOn;
    private Quantity quantity;
    private Rupiah settle;

    protected GoodsLotMove() {
    }

    GoodsLotMove(long lotNo, int lotLine, long entryNo, int line, LocalDate bookedOn,
            Quantity quantity, Rupiah settle) {
        this.lotNo = lotNo;
        this.lotLine = lotLine;
        this.entryNo = entryNo;
        this.line = line;
        this.bookedOn = bookedOn;
        this.quantity = quantity;
        this.settle = settle;
    }

    long lotNo() {
        return lotNo;
    }

    int lotLine() {
        return lotLine;
    }

    long entryNo() {
        return entryNo;
    }

    int line() {
        return line;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    Quantity quantity() {
        return quantity;
    }

    Rupiah settle() {
        return settle;
    }

    /** The group first. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long lotNo;
        private int lotLine;
        private long entryNo;
        private int line;

        protected Key() {
        }

        Key(String kubeId, long lotNo, int lotLine, long entryNo, int line) {
            this.kubeId = kubeId;
            this.lotNo = lotNo;
            this.lotLine = lotLine;
            this.entryNo = entryNo;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && lotNo == key.lotNo
                    && lotLine == key.lotLine
                    && entryNo == key.entryNo
                    && line == key.line
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, lotNo, lotLine, entryNo, line);
        }
    }
}
