package id.kube.daybook;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * Which database a group's rows are in: the shop's own, and for a rebuild of the books a fresh
 * one beside it that is thrown away afterwards. Groups in one database are kept apart by the
 * tenant column, not here.
 */
@ApplicationScoped
class Databases {

    private final AgroalDataSource own;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry synchronizations;
    private final Map<String, Fresh> rebuilds = new ConcurrentHashMap<>();

    Databases(AgroalDataSource own, TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations) {
        this.own = own;
        this.transactions = transactions;
        this.synchronizations = synchronizations;
    }

    AgroalDataSource of(String tenant) {
        Fresh rebuild = rebuilds.get(tenant);
        return rebuild == null ? own : rebuild.rows();
    }

    /** Where the books of a group differ from those rebuilt under another name. */
    List<String> compare(String kube, String rebuilt) throws SQLException {
        try (Connection kept = own.getConnection();
                Connection fresh = rebuilds.get(rebuilt).rows().getConnection()) {
            return new Comparison(kept, kube, fresh, rebuilt).differences();
        }
    }

    /** Opens a fresh, empty database for this tenant alone. */
    AgroalDataSource openFresh(String tenant) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("amanah-rebuild");
        AgroalDataSource rows = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions,
                                synchronizations))
                        .connectionFactoryConfiguration(to -> to
                                .jdbcUrl("jdbc:h2:file:" + folder.resolve("rebuilt"))
                                .principal(new NamePrincipal("sa")))));
        Flyway.configure().dataSource(rows).locations("db/migration").load().migrate();
        rebuilds.put(tenant, new Fresh(rows, folder));
        return rows;
    }

    void discard(String tenant) throws IOException {
        Fresh rebuild = rebuilds.remove(tenant);
        rebuild.rows().close();
        try (Stream<Path> files = Files.walk(rebuild.folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private record Fresh(AgroalDataSource rows, Path folder) {
    }
}
