package id.kube.daybook;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Tells Hibernate whose rows this session may see. */
@PersistenceUnitExtension
@RequestScoped
class KubeTenant implements TenantResolver {

    private final CurrentKube kube;

    KubeTenant(CurrentKube kube) {
        this.kube = kube;
    }

    @Override
    public String getDefaultTenantId() {
        return CurrentKube.NOBODY;
    }

    @Override
    public String resolveTenantId() {
        return kube.code();
    }
}
