package id.kube.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What was written of the group itself. */
@Entity
@IdClass(Profile.Key.class)
class Profile {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    private String name;
    private String details;

    protected Profile() {
    }

    Profile(long entryNo, String name, String details) {
        this.entryNo = entryNo;
        this.name = name;
        this.details = details;
    }

    long entryNo() {
        return entryNo;
    }

    String name() {
        return name;
    }

    String details() {
        return details;
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
