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
}
