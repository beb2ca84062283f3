package id.kube.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** That a piece of equipment was sold or given away. */
@Entity
@IdClass(AssetDisposal.Key.class)
class AssetDisposal {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private String asset;

    protected AssetDisposal() {
    }

    AssetDisposal(long entryNo, String asset) {
        this.entryNo = entryNo;
        this.asset = asset;
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
