package id.kube.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What was written of the pendamping, who is no member. */
@Entity
@IdClass(FacilitatorVersion.Key.class)
class FacilitatorVersion {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String code;
    private String name;
    private String phone;

    protected FacilitatorVersion() {
    }

    FacilitatorVersion(long entryNo, String code, String name, String phone) {
        this.entryNo = entryNo;
        this.code = code;
        this.name = name;
        this.phone = phone;
    }

    long entryNo() {
        return entryNo;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo);
        }
    }
}
