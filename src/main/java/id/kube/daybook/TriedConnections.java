package id.kube.daybook;

import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.Database;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Looks at each connection to H2's file before it is handed out: when the disk takes no more, H2
 * closes the file under all of them, and neither its own {@code isValid} nor a query without a
 * table knows of it.
 *
 * <p>The pool's own try by a query first sets the time it may take. That does find out, but for H2
 * it is a change of a setting, and with each of those every session forgets all statements it has
 * translated.
 */
@Singleton
@Alternative
@Priority(1)
@JdbcDriver("h2")
@Unremovable
class TriedConnections implements AgroalConnectionConfigurer {

    /** The last word on the pool before it is opened; the name is of what others use it for. */
    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier pool) {
        pool.connectionPoolConfiguration().connectionValidator(TriedConnections::hasItsFile);
    }

    private static boolean hasItsFile(Connection connection) {
        try {
            Session session = connection.unwrap(JdbcConnection.class).getSession();
            Database database = ((SessionLocal) session).getDatabase();
            return !session.isClosed() && !database.isClosing()
                    && !database.getStore().getMvStore().isClosed();
        } catch (SQLException closed) {
            return false;
        }
    }
}
