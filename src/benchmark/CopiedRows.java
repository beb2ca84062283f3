import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one table that belong to some entries, held in memory and written again. */
final class CopiedRows {

    /** Told beside the table's own columns, for the balances a row goes into. */
    private static final String MORE = """
            , extract(year from booked_on) * 100 + extract(month from booked_on) as its_month,
            extract(day from booked_on) as its_day, 0 as no_month""";
    private static final Set<String> NOT_COLUMNS = Set.of("its_month", "its_day", "no_month");

    private final Connection database;
    private final String number;
    private final Map<Long, List<Map<String, Object>>> rows = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    /**
     * @param number the column that says whose row it is
     * @param entries the numbers of the entries
     */
    CopiedRows(Connection database, String table, String number, List<Long> entries)
            throws SQLException {
        this.database = database;
        this.number = number;
        List<String> columns = new ArrayList<>();
        String more = table.equals("sale_line") ? "" : MORE;
        try (PreparedStatement asked = database.prepareStatement("select t.*" + more + " from "
                + table + " t where " + number + " between ? and ?")) {
            asked.setLong(1, entries.get(entries.size() - 1));
            asked.setLong(2, entries.get(0));
            ResultSet found = asked.executeQuery();
            ResultSetMetaData told = found.getMetaData();
            for (int column = 1; column <= told.getColumnCount(); column++) {
                columns.add(told.getColumnLabel(column).toLowerCase());
            }
            while (found.next()) {
                Map<String, Object> row = new HashMap<>();
                for (String column : columns) {
                    row.put(column, found.getObject(column));
                }
                rows.computeIfAbsent(found.getLong(number), entry -> new ArrayList<>()).add(row);
            }
        }
        columns.removeAll(NOT_COLUMNS);
        statements.add(new Statement(database.prepareStatement("insert into " + table + " ("
                + String.join(", ", columns) + ") values ("
                + "?, ".repeat(columns.size() - 1) + "?)"), columns));
    }

    /** A statement run for each row as well; its parameters are columns of the row. */
    CopiedRows alsoChanging(String sql, String... columns) throws SQLException {
        statements.add(new Statement(database.prepareStatement(sql), List.of(columns)));
        return this;
    }

    /** Writes an entry's rows once more, as those of another entry. */
    void write(long entry, long as) throws SQLException {
        for (Statement statement : statements) {
            for (Map<String, Object> row : rows.get(entry)) {
                int place = 1;
                for (String column : statement.columns) {
                    Object value = column.equals(number) ? Long.valueOf(as)
                            : column.equals("id") ? "copy-" + as : row.get(column);
                    statement.prepared.setObject(place++, value);
                }
                statement.prepared.addBatch();
            }
            statement.prepared.executeBatch();
        }
    }

    private record Statement(PreparedStatement prepared, List<String> columns) {
    }
}
