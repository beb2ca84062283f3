package id.kube.daybook;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.transaction.TransactionIntegration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * A fresh, empty database for one rebuild, of the same make as the shop's own so that both sort
 * and store alike: with H2 a file in a folder of its own, on a PostgreSQL server a schema.
 */
record FreshDatabase(AgroalDataSource rows, Discarding discarding) {

    private static final int CONNECTIONS = 4;

    static FreshDatabase inFolder(TransactionIntegration transactions) throws IOException {
        Path folder = Files.createTempDirectory("amanah-rebuild");
        try {
            AgroalDataSource rows = open(transactions,
                    new AgroalConnectionFactoryConfigurationSupplier()
                            .jdbcUrl("jdbc:h2:file:" + folder.resolve("rebuilt"))
                            .principal(new NamePrincipal("sa")));
            Flyway.configure().dataSource(rows).locations("db/migration").load().migrate();
            return new FreshDatabase(rows, () -> delete(folder));
        } catch (SQLException noRoom) {
            delete(folder);
            throw new IOException(noRoom);
        }
    }

    /** The search path is set on the connection: it wins over a schema named in the address. */
    static FreshDatabase inSchema(TransactionIntegration transactions, AgroalDataSource own,
            String schema) throws SQLException {
        AgroalConnectionFactoryConfiguration like = own.getConfiguration()
                .connectionPoolConfiguration().connectionFactoryConfiguration();
        AgroalConnectionFactoryConfigurationSupplier to =
                new AgroalConnectionFactoryConfigurationSupplier().jdbcUrl(like.jdbcUrl())
                        .principal(like.principal()).initialSql("set search_path to \"" + schema
                                + "\"; set synchronous_commit = off");
        like.credentials().forEach(to::credential);
        AgroalDataSource rows = open(transactions, to);
        Flyway.configure().dataSource(rows).locations("db/migration", "db/postgres")
                .schemas(schema).load().migrate();
        return new FreshDatabase(rows, () -> drop(own, schema));
    }

    void discard() throws IOException, SQLException {
        rows.close();
        discarding.discard();
    }

    private static AgroalDataSource open(TransactionIntegration transactions,
            AgroalConnectionFactoryConfigurationSupplier to) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .transactionIntegration(transactions)
                        .connectionFactoryConfiguration(to)));
    }

    private static void drop(AgroalDataSource own, String schema) throws SQLException {
        try (Connection connection = own.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema \"" + schema + "\" cascade");
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** How the room a rebuild took is given back. */
    interface Discarding {

        void discard() throws IOException, SQLException;
    }
}
