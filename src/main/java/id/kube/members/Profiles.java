package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The profile of the group, as it was written over time. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<Profile, EntryKey> {

    Optional<Profile> latest() {
        return known(Long.MAX_VALUE);
    }

    /** What was told of the group up to an entry. */
    Optional<Profile> known(long no) {
        return find("entryNo <= ?1 order by entryNo desc", no).firstResultOptional();
    }
}
