package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import id.kube.money.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What a piece of equipment lost in one month. */
@Entity
@IdClass(Depreciation.Key.class)
class Depreciation {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private String asset;
    private int bookMonth;
    private Rupiah amount;

    protected Depreciation() {
    }

    Depreciation(long entryNo, String asset, YearMonth month, Rupiah amount) {
        this.entryNo = entryNo;
        this.asset = asset;
        this.bookMonth = CarriedForward.monthOf(month);
        this.amount = amount;
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
