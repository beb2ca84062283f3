package id.kube.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The tokens of the present group. */
@ApplicationScoped
class Credentials implements PanacheRepositoryBase<Credential, Credential.Key> {

    Optional<Credential> withHash(String hash) {
        return find("tokenHash", hash).firstResultOptional();
    }

    /** Ends one token. */
    void end(String hash) {
        delete("tokenHash", hash);
    }

    /** Ends the token of a device and of everybody who is signed in there. */
    long endDevice(String device) {
        return delete("device", device);
    }
}
