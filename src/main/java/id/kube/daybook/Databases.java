package id.kube.daybook;

import io.agroal.api.AgroalDataSource;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which database a group's rows are in: the shop's own, and for a rebuild of the books a fresh
 * one beside it that is thrown away afterwards. Groups in one database are kept apart by the
 * tenant column, and on a server a second time by the server itself.
 */
@ApplicationScoped
class Databases {

    /** No group can have this code; the fence lets it see the rows of all. */
    static final String ALL_GROUPS = "*";

    private static final String FENCE = "select set_config('amanah.kube', ?, false)";

    private final AgroalDataSource own;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry synchronizations;
    private final boolean isFile;
    private final Map<String, FreshDatabase> rebuilds = new ConcurrentHashMap<>();

    Databases(AgroalDataSource own, TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.own = own;
        this.transactions = transactions;
        this.synchronizations = synchronizations;
        this.isFile = kind.equals("h2");
    }

    /**
     * A connection to the rows of a group. On a server of many it says whose they are before
     * anything else is asked, and the server then shows no others ({@code db/postgres}).
     */
    Connection open(String tenant) throws SQLException {
        FreshDatabase rebuild = rebuilds.get(tenant);
        Connection connection = (rebuild == null ? own : rebuild.rows()).getConnection();
        if (isFile) {
            return connection;
        }
        try (PreparedStatement fence = connection.prepareStatement(FENCE)) {
            fence.setString(1, tenant);
            fence.execute();
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Begins to compare the books of a group with those rebuilt under another name. */
    Comparison compare(String kube, String rebuilt) throws SQLException {
        return new Comparison(open(kube), kube, open(rebuilt), rebuilt).begun();
    }

    /** Opens a fresh, empty database for this tenant alone. */
    void openFresh(String tenant) throws IOException, SQLException {
        NarayanaTransactionIntegration joined =
                new NarayanaTransactionIntegration(transactions, synchronizations);
        rebuilds.put(tenant, isFile ? FreshDatabase.inFolder(joined)
                : FreshDatabase.inSchema(joined, own, tenant));
    }

    void discard(String tenant) throws IOException, SQLException {
        rebuilds.remove(tenant).discard();
    }
}
