package id.kube;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL of its own for the tests. It sorts letters as people of the country do and not by
 * their codes, because that is how a district's server may be set up.
 */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {

    /** How long the shop waits for a row another node holds; short, for the test of it. */
    static final String PATIENCE = "2500ms";

    private static final String SHOP = "amanah";

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "id").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off").start();
            giveTheShopItsDatabase();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return Map.of("AMANAH_DATABASE", server.getJdbcUrl(SHOP, SHOP),
                "AMANAH_DATABASE_USER", SHOP, "AMANAH_DATABASE_PATIENCE", PATIENCE);
    }

    /** As a district sets it up: its user owns the tables and is no master of the server. */
    private void giveTheShopItsDatabase() throws SQLException {
        try (Connection master = server.getPostgresDatabase().getConnection();
                Statement statement = master.createStatement()) {
            statement.execute("create role " + SHOP + " login");
            statement.execute("create database " + SHOP + " owner " + SHOP);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
