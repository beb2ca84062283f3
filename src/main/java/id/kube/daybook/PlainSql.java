package id.kube.daybook;

import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.query.NativeQuery;

/**
 * Plain SQL in the transaction that is under way, for the tables that every sale passes; where
 * none is, what is read is read at once, each statement by itself.
 * Hibernate translates a query anew each time, because the filter of the group keeps its plan out
 * of the cache, and looks through all rows it holds before each; that was most of a sale's time.
 * Nothing here adds the group by itself: every statement names {@code kube_id}.
 *
 * <p>Values are text, whole numbers, days, moments, {@link Rupiah}, {@link Quantity} or null.
 */
@ApplicationScoped
public class PlainSql {

    private final EntityManager rows;
    private final CurrentKube current;
    private final Databases databases;
    private final TransactionSynchronizationRegistry transaction;

    PlainSql(EntityManager rows, CurrentKube current, Databases databases,
            TransactionSynchronizationRegistry transaction) {
        this.rows = rows;
        this.current = current;
        this.databases = databases;
        this.transaction = transaction;
    }

    /** The present group, as {@code kube_id} names it. */
    public String kube() {
        return current.code();
    }

    /** All rows found, in the order of the statement. */
    public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        return reading(connection -> select(connection, sql, reader, values));
    }

    /**
     * The same over all groups of the server, in no transaction: what the shop itself must know
     * when it opens. No request may ask so ({@code ArchitectureTest}).
     */
    public <T> List<T> listOfAllGroups(String sql, Reader<T> reader) {
        return reading(Databases.ALL_GROUPS, connection -> select(connection, sql, reader));
    }

    /** The first row found. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Whether there is such a row. */
    public boolean finds(String sql, Object... values) {
        return first(sql, row -> true, values).isPresent();
    }

    /** The first row found for each key; keys without one are left out. */
    public <K, T> Map<K, T> firstOfEach(String sql, Reader<T> reader, Collection<K> keys,
            Function<K, Object[]> values) {
        if (keys.isEmpty()) {
            return new LinkedHashMap<>();
        }
        return reading(connection -> {
            Map<K, T> found = new LinkedHashMap<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (K key : keys) {
                    bind(select, values.apply(key));
                    read(select, reader).stream().findFirst()
                            .ifPresent(row -> found.put(key, row));
                }
            }
            return found;
        });
    }

    /**
     * The rows of a table of Hibernate's, whole and under its care: what is changed in them is
     * written. Nothing is translated, as a query of Hibernate's own would be each time.
     */
    public <T> List<T> entities(Class<T> type, String sql, Object... values) {
        NativeQuery<T> query = session().createNativeQuery(sql, type);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query.getResultList();
    }

    /** Writes one row, or changes what the statement says; answers how many rows it met. */
    public int write(String sql, Object... values) {
        return writeAll(sql, List.<Object[]>of(values))[0];
    }

    /** The same for many at once; answers how many rows each of them met. */
    public int[] writeAll(String sql, List<Object[]> all) {
        if (all.isEmpty()) {
            return new int[0];
        }
        return session().doReturningWork(connection -> writeAll(connection, sql, all));
    }

    private static int[] writeAll(Connection connection, String sql, List<Object[]> all)
            throws SQLException {
        try (PreparedStatement batch = connection.prepareStatement(sql)) {
            for (Object[] values : all) {
                bind(batch, values);
                batch.addBatch();
            }
            return batch.executeBatch();
        }
    }

    private static <T> List<T> select(Connection connection, String sql, Reader<T> reader,
            Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            return read(select, reader);
        }
    }

    private static <T> List<T> read(PreparedStatement select, Reader<T> reader)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, plain(values[at]));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Rupiah money) {
            return money.amount();
        }
        if (value instanceof Quantity goods) {
            return goods.count();
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    /** Outside a transaction nothing is held back, and to open a session costs more than to ask. */
    private <T> T reading(ReturningWork<T> work) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return session().doReturningWork(work);
        }
        return reading(kube(), work);
    }

    private <T> T reading(String kube, ReturningWork<T> work) {
        try (Connection connection = databases.open(kube)) {
            return work.execute(connection);
        } catch (SQLException failed) {
            throw new JDBCException("cannot be read", failed);
        }
    }

    /** What Hibernate still holds back is sent first, so that each sees what the other wrote. */
    private Session session() {
        Session session = rows.unwrap(Session.class);
        if (session.isJoinedToTransaction() && holdsAny(session)) {
            session.flush();
        }
        return session;
    }

    private static boolean holdsAny(Session session) {
        return session.getStatistics().getEntityCount() > 0;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface Reader<T> {

        /** What stands in the row that is at hand. */
        T read(ResultSet row) throws SQLException;
    }
}
