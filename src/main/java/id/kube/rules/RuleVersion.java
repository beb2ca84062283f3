package id.kube.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** A house rule with the day from which it holds. */
@Entity
@IdClass(RuleVersion.Key.class)
class RuleVersion {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String name;
    @Id
    private long entryNo;
    private LocalDate since;
    private String setting;
    private String meeting;

    protected RuleVersion() {
    }

    RuleVersion(String name, long entryNo, LocalDate since, String setting, String meeting) {
        this.name = name;
        this.entryNo = entryNo;
        this.since = since;
        this.setting = setting;
        this.meeting = meeting;
    }

    String name() {
        return name;
    }

    long entryNo() {
        return entryNo;
    }

    LocalDate since() {
        return since;
    }

    String setting() {
        return setting;
    }

    String meeting() {
        return meeting;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String name;
        private long entryNo;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && name.equals(key.name) && entryNo == key.entryNo
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, name, entryNo);
        }
    }
}
