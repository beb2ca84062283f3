package id.kube.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The facilitators of the group over time. */
@ApplicationScoped
class FacilitatorVersions
        implements PanacheRepositoryBase<FacilitatorVersion, FacilitatorVersion.Key> {

    boolean isKnown(String code) {
        return count("code", code) > 0;
    }
}
