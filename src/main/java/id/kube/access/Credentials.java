package id.kube.access;

import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The tokens of the present group. */
@ApplicationScoped
class Credentials implements PanacheRepositoryBase<Credential, Credential.Key> {

    private final PlainSql sql;

    Credentials(PlainSql sql) {
        this.sql = sql;
    }

    /** Asked at every request, so Hibernate is not: what comes is not under its care. */
    Optional<Credential> withHash(String hash) {
        return sql.first("""
                select kube_id, token_hash, purpose, role, member, device, created_at, expires_at
                from credential where kube_id = ? and token_hash = ?""", Credential::read,
                sql.kube(), hash);
    }

    /** Ends one token. */
    void end(String hash) {
        delete("tokenHash", hash);
    }

    /** The tokens that devices hold, not those of the people at them; the oldest first. */
    List<Credential> ofDevices() {
        return list("purpose = ?1 order by createdAt", Credential.Purpose.DEVICE.name());
    }

    /** A device's own token; empty where this is somebody's or a program's. */
    Optional<Credential> ofDevice(String hash) {
        return find("tokenHash = ?1 and purpose = ?2", hash, Credential.Purpose.DEVICE.name())
                .firstResultOptional();
    }

    /** Ends what a member is signed in to, but for one. */
    long endSessions(String member, String butFor) {
        return delete("member = ?1 and purpose = ?2 and tokenHash <> ?3", member,
                Credential.Purpose.SESSION.name(), butFor);
    }

    /** Ends the token of a device and of everybody who is signed in there. */
    long endDevice(String device) {
        return delete("device", device);
    }
}
