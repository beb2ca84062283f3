package id.kube.members;

import id.kube.daybook.EntryKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The facilitators of the group over time. */
@ApplicationScoped
class FacilitatorVersions
        implements PanacheRepositoryBase<FacilitatorVersion, EntryKey> {

    /** Her name as it was told up to an entry. */
    Optional<String> nameKnown(long no) {
        return find("entryNo <= ?1 order by entryNo desc", no).firstResultOptional()
                .map(FacilitatorVersion::name);
    }

    boolean isKnown(String code) {
        return count("code", code) > 0;
    }
}
