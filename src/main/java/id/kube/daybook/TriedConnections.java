package id.kube.daybook;

import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.runtime.AgroalConnectionConfigurer;
import io.quarkus.agroal.runtime.JdbcDriver;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tries each connection to H2's file before it is handed out: when the disk takes no more, H2
 * closes the database under all of them, and its own {@code isValid} does not know of it.
 *
 * <p>The pool's own try by a query sets the time it may take. For H2 that is a change of a
 * setting, and with each of those every session forgets all statements it has translated.
 */
@Singleton
@Alternative
@Priority(1)
@JdbcDriver("h2")
class TriedConnections implements AgroalConnectionConfigurer {

    @Override
    public void setExceptionSorter(String kind, AgroalDataSourceConfigurationSupplier pool) {
        pool.connectionPoolConfiguration().connectionValidator(TriedConnections::isOpen);
    }

    private static boolean isOpen(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException closed) {
            return false;
        }
    }
}
