package id.kube.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.TenantId;

/** What a meeting decided; rules and write-offs name it. */
@Entity
@IdClass(Decision.Key.class)
class Decision {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private long entryNo;
    @Id
    private String code;
    private String text;
    private String topic;

    protected Decision() {
    }

    Decision(long entryNo, String code, String text, String topic) {
        this.entryNo = entryNo;
        this.code = code;
        this.text = text;
        this.topic = topic;
    }

    long entryNo() {
        return entryNo;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    String topic() {
        return topic;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private long entryNo;
        private String code;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && entryNo == key.entryNo && code.equals(key.code)
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, entryNo, code);
        }
    }
}
