package id.kube.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

/** A group this server holds. */
@Entity
class Kube {

    @Id
    @TenantId
    private String kubeId;
    private String name;
    private boolean example;
    private Instant createdAt;

    protected Kube() {
    }

    Kube(String name, boolean example, Instant createdAt) {
        this.name = name;
        this.example = example;
        this.createdAt = createdAt;
    }

    String code() {
        return kubeId;
    }

    String name() {
        return name;
    }

    boolean isExample() {
        return example;
    }
}
