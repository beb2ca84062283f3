package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The profile of the group, as it was written over time. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<Profile, EntryKey> {

    Optional<Profile> latest() {
        return find("order by entryNo desc").firstResultOptional();
    }
}
