package id.kube.daybook;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks at the start whether the fence between the groups of a server holds the shop's own user:
 * masters of a PostgreSQL server pass every row-level policy.
 */
@ApplicationScoped
class ServerUser {

    private static final Logger LOG = Logger.getLogger(ServerUser.class);
    private static final String MASTER = "select rolname from pg_roles"
            + " where rolname = current_user and (rolsuper or rolbypassrls)";

    private final AgroalDataSource server;
    private final boolean isServer;

    ServerUser(AgroalDataSource server,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.server = server;
        this.isServer = kind.equals("postgresql");
    }

    void look(@Observes StartupEvent event) throws SQLException {
        if (!isServer) {
            return;
        }
        try (Connection connection = server.getConnection();
                Statement asked = connection.createStatement();
                ResultSet master = asked.executeQuery(MASTER)) {
            if (master.next()) {
                LOG.warnf("The database's user %s passes the fence between the groups: let the"
                        + " shop in as a user that is no master of the server (README).",
                        master.getString(1));
            }
        }
    }
}
