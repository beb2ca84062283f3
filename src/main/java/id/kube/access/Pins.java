package id.kube.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The PINs of the present group. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<Pin, Pin.Key> {

    Optional<Pin> of(String member) {
        return find("member", member).firstResultOptional();
    }
}
