package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * H2 lets a check compare by the connection that made the table, and cannot any more when it is
 * closed: ten minutes after a new shop's first start nobody could sign in.
 */
@QuarkusTest
class NoConnectionIsClosedTest {

    private static final String MADE = "create table made (word varchar(9) check (word in"
            + " ('one', 'two')))";
    private static final String WRITTEN = "insert into made values ('one')";

    @Inject
    AgroalDataSource rows;

    @Test
    void thePoolKeepsEveryConnection() {
        AgroalConnectionPoolConfiguration pool =
                rows.getConfiguration().connectionPoolConfiguration();

        assertTrue(pool.reapTimeout().isZero(), "none is closed for being idle");
        assertTrue(pool.maxLifetime().isZero(), "none is closed for being old");
    }

    /** When this fails, H2 is mended, and the pool may close connections again. */
    @Test
    void aClosedConnectionTakesTheChecksOfItsTablesAlong() throws SQLException {
        try (Connection stays = DriverManager.getConnection("jdbc:h2:mem:checks")) {
            try (Connection first = DriverManager.getConnection("jdbc:h2:mem:checks")) {
                first.createStatement().execute(MADE);
                stays.createStatement().execute(WRITTEN);
            }
            assertThrows(SQLException.class, () -> stays.createStatement().execute(WRITTEN));
        }
    }
}
