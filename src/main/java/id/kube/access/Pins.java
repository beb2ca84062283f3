package id.kube.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** The PINs of the present group. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<Pin, Pin.Key> {

    Optional<Pin> of(String member) {
        return find("member", member).firstResultOptional();
    }

    /** The code of who is meant by a code or by a name; what is neither stays as it is. */
    String codeOf(String who) {
        return of(who).or(() -> find("lower(name) = ?1", who.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional()).map(Pin::member).orElse(who);
    }
}
