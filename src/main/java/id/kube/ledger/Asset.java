package id.kube.ledger;

import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** Equipment of the group: what it cost, and over how many months it wears. */
@Entity
@IdClass(Asset.Key.class)
class Asset {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private String asset;
    private Rupiah cost;
    private int lifeMonths;
    private LocalDate boughtOn;

    protected Asset() {
    }

    Asset(long entryNo, String asset, Rupiah cost, int lifeMonths, LocalDate boughtOn) {
        if (!cost.isPositive() || lifeMonths <= 0) {
            throw new IllegalArgumentException("equipment has a cost and a life: " + asset);
        }
        this.entryNo = entryNo;
        this.asset = asset;
        this.cost = cost;
        this.lifeMonths = lifeMonths;
        this.boughtOn = boughtOn;
    }

    String code() {
        return asset;
    }

    Assets.Owned owned() {
        return new Assets.Owned(asset, boughtOn, cost, lifeMonths);
    }

    /** R6: straight line, whole months from the month it was bought, nothing before or after. */
    Rupiah wearOf(YearMonth month) {
        long k = ChronoUnit.MONTHS.between(YearMonth.from(boughtOn), month) + 1;
        return k < 1 || k > lifeMonths ? Rupiah.ZERO : wornAfter(k).minus(wornAfter(k - 1));
    }

    private Rupiah wornAfter(long months) {
        return wornAfter(months, cost, lifeMonths);
    }

    /** What is lost after so many months, of a life that has at least as many. */
    static Rupiah wornAfter(long months, Rupiah cost, long lifeMonths) {
        return Rupiah.of(Math.multiplyExact(cost.amount(), months) / lifeMonths);
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;
        private String asset;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo
                    && asset.equals(key.asset) && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo, asset);
        }
    }
}
