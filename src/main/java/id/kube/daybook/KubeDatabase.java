package id.kube.daybook;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Tells Hibernate which database the rows of a group are in. */
@PersistenceUnitExtension
@ApplicationScoped
class KubeDatabase implements TenantConnectionResolver {

    private final Databases databases;

    KubeDatabase(Databases databases) {
        this.databases = databases;
    }

    @Override
    public ConnectionProvider resolve(String tenant) {
        return new QuarkusConnectionProvider(databases.of(tenant));
    }
}
