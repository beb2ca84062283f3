package id.kube.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** A token somebody holds; only its hash is kept. */
@Entity
@IdClass(Credential.Key.class)
class Credential {

    @Id
    @TenantId
    private String kubeId;
    @Id
    private String tokenHash;
    private String purpose;
    private String role;
    private String member;
    private String device;
    private Instant createdAt;
    private Instant expiresAt;

    protected Credential() {
    }

    Credential(String tokenHash, Purpose purpose, Optional<Role> role, Optional<String> member,
            Optional<String> device, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose.name();
        this.role = role.map(Role::word).orElse(null);
        this.member = member.orElse(null);
        this.device = device.orElse(null);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    static Credential read(ResultSet row) throws SQLException {
        Credential read = new Credential();
        read.kubeId = row.getString(1);
        read.tokenHash = row.getString(2);
        read.purpose = row.getString(3);
        read.role = row.getString(4);
        read.member = row.getString(5);
        read.device = row.getString(6);
        read.createdAt = row.getObject(7, OffsetDateTime.class).toInstant();
        read.expiresAt = row.getObject(8, OffsetDateTime.class).toInstant();
        return read;
    }

    String kube() {
        return kubeId;
    }

    String tokenHash() {
        return tokenHash;
    }

    Purpose purpose() {
        return Purpose.valueOf(purpose);
    }

    Optional<Role> role() {
        return Optional.ofNullable(role).map(Role::of);
    }

    Optional<String> member() {
        return Optional.ofNullable(member);
    }

    Optional<String> device() {
        return Optional.ofNullable(device);
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    void lastsUntil(Instant then) {
        expiresAt = then;
    }

    /** What a token is for. */
    enum Purpose {
        PROGRAM, DEVICE, SESSION
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String kubeId;
        private String tokenHash;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && tokenHash.equals(key.tokenHash)
                    && kubeId.equals(key.kubeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kubeId, tokenHash);
        }
    }
}
