package id.kube.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The profile of the group, as it was written over time. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<Profile, Profile.Key> {

    Optional<Profile> latest() {
        return find("order by entryNo desc").firstResultOptional();
    }
}
