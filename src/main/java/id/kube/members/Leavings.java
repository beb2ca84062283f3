package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The members who left. */
@ApplicationScoped
class Leavings implements PanacheRepositoryBase<Leaving, EntryKey> {

    Optional<Leaving> of(String member) {
        return find("member = ?1 order by entryNo desc", member).firstResultOptional();
    }
}
