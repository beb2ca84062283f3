package id.kube;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A PostgreSQL of its own for the tests. It sorts letters as people of the country do and not by
 * their codes, because that is how a district's server may be set up.
 */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {

    /** How long the shop waits for a row another node holds; short, for the test of it. */
    static final String PATIENCE = "2500ms";

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "id").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off").start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of("AMANAH_DATABASE", server.getJdbcUrl("postgres", "postgres"),
                "AMANAH_DATABASE_USER", "postgres", "AMANAH_DATABASE_PATIENCE", PATIENCE);
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
