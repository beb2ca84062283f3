package id.kube.daybook;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;

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
        return new Rows(databases, tenant);
    }

    /** The way to the rows of one group; a rebuild's is gone when the rebuild is over. */
    private record Rows(Databases databases, String tenant) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return databases.open(tenant);
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            connection.close();
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return true;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return type.isInstance(this);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            if (!type.isInstance(this)) {
                throw new UnknownUnwrapTypeException(type);
            }
            return type.cast(this);
        }
    }
}
