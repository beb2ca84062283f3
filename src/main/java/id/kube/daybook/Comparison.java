package id.kube.daybook;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds every book of a group against its rebuilt twin, row by row, as both stand at the moment
 * it is made: whoever sells meanwhile is neither held up nor seen.
 */
final class Comparison implements AutoCloseable {

    /**
     * Not books: keys, printers and what was printed; backups; and what the watch keeps, which is
     * worked out from the books when somebody looks, and may be of any day.
     */
    private static final Set<String> NOT_BOOKS = Set.of("kube", "credential", "pin",
            "flyway_schema_history", "printer", "print_job", "printer_document", "watch_day",
            "watch_head", "backup", "backup_plan", "backup_drill");

    /** Rows fetched at a time; without it, and outside a transaction, PostgreSQL sends all. */
    private static final int PAGE = 500;
    /** H2's own level beside those of the standard; PostgreSQL calls the same repeatable read. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection kept;
    private final String kube;
    private final Connection fresh;
    private final String rebuilt;

    Comparison(Connection kept, String kube, Connection fresh, String rebuilt) {
        this.kept = kept;
        this.kube = kube;
        this.fresh = fresh;
        this.rebuilt = rebuilt;
    }

    /** Fixes the moment at which both are looked at. */
    Comparison begun() throws SQLException {
        try {
            begin(kept);
            begin(fresh);
            return this;
        } catch (SQLException broken) {
            close();
            throw broken;
        }
    }

    private static void begin(Connection books) throws SQLException {
        boolean isFile = books.getMetaData().getDatabaseProductName().equals("H2");
        books.setTransactionIsolation(isFile ? H2_SNAPSHOT
                : Connection.TRANSACTION_REPEATABLE_READ);
        books.setAutoCommit(false);
        try (Statement statement = books.createStatement()) {
            if (isFile) {
                statement.execute("set lazy_query_execution true");
            }
            statement.executeQuery("select kube_id from day_book_head").close();
        }
    }

    /** Ends it; the connections go back as they were lent. */
    @Override
    public void close() throws SQLException {
        try (kept; fresh) {
            end(kept);
            end(fresh);
        }
    }

    private static void end(Connection books) throws SQLException {
        books.rollback();
        if (books.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = books.createStatement()) {
                statement.execute("set lazy_query_execution false");
            }
        }
        books.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        for (String table : books()) {
            long row = firstDifference(table);
            if (row > 0) {
                differences.add(table + ": row " + row);
            }
        }
        return differences;
    }

    private Set<String> books() throws SQLException {
        Set<String> books = new TreeSet<>();
        try (ResultSet columns = fresh.getMetaData().getColumns(null, fresh.getSchema(), "%",
                null)) {
            while (columns.next()) {
                if (columns.getString("COLUMN_NAME").equalsIgnoreCase("kube_id")) {
                    books.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        books.removeAll(NOT_BOOKS);
        return books;
    }

    /** The first row that differs, counted from 1 in the order of the table's key; 0 if none. */
    private long firstDifference(String table) throws SQLException {
        List<String> columns = columns(table);
        try (PreparedStatement ours = select(kept, table, columns, kube);
                PreparedStatement theirs = select(fresh, table, columns, rebuilt);
                ResultSet left = ours.executeQuery();
                ResultSet right = theirs.executeQuery()) {
            for (long row = 1;; row++) {
                boolean more = left.next();
                if (more != right.next()) {
                    return row;
                }
                if (!more) {
                    return 0;
                }
                if (!row(left, columns).equals(row(right, columns))) {
                    return row;
                }
            }
        }
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement any = fresh.prepareStatement(
                "select * from " + table + " where 1 = 0"); ResultSet none = any.executeQuery()) {
            for (int at = 1; at <= none.getMetaData().getColumnCount(); at++) {
                String name = none.getMetaData().getColumnName(at).toLowerCase(Locale.ROOT);
                if (!name.equals("kube_id")) {
                    columns.add(name);
                }
            }
        }
        return columns;
    }

    private static PreparedStatement select(Connection from, String table, List<String> columns,
            String kube) throws SQLException {
        PreparedStatement select = from.prepareStatement("select " + String.join(", ", columns)
                + " from " + table + " where kube_id = ? order by "
                + String.join(", ", key(from, table)));
        select.setString(1, kube);
        select.setFetchSize(PAGE);
        return select;
    }

    /** The columns of its key in their order, which an index holds ready. */
    private static Collection<String> key(Connection of, String table) throws SQLException {
        DatabaseMetaData about = of.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet columns = about.getPrimaryKeys(null, of.getSchema(), name)) {
            while (columns.next()) {
                key.put(columns.getShort("KEY_SEQ"), columns.getString("COLUMN_NAME"));
            }
        }
        return key.values();
    }

    private static List<String> row(ResultSet rows, List<String> columns) throws SQLException {
        List<String> row = new ArrayList<>(columns.size());
        for (int at = 1; at <= columns.size(); at++) {
            row.add(String.valueOf(rows.getString(at)));
        }
        return row;
    }
}
