package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The members who left. */
@ApplicationScoped
class Leavings implements PanacheRepositoryBase<Leaving, EntryKey> {

    Optional<Leaving> of(String member) {
        return of(member, Long.MAX_VALUE);
    }

    /** As it was told up to an entry. */
    Optional<Leaving> of(String member, long known) {
        return find("member = ?1 and entryNo <= ?2 order by entryNo desc", member, known)
                .firstResultOptional();
    }
}
