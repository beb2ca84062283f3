package id.kube.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a group has beside its day book and what its tills and printers need to go on without being
 * made known again: its name, PINs and tokens as hashes, printers, and where its backups go. Rows
 * of other modules are carried as they are; what they mean is for those modules to know. Sessions
 * are not carried: whoever goes on after a restore types her PIN, and her device then sees what
 * the books lost.
 */
@ApplicationScoped
public class Keepsakes {

    /** In the order in which they can be written; the group's own row lets people in. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("kube", "");
        TABLES.put("pin", "");
        TABLES.put("credential", " and purpose <> 'SESSION'");
        TABLES.put("printer", "");
        TABLES.put("backup_plan", "");
    }

    private static final String TABLE = "table";
    private static final String ROW = "row";
    private static final String MOMENT = "moment";

    private final PlainSql sql;

    Keepsakes(PlainSql sql) {
        this.sql = sql;
    }

    /** One object for each row of the present group. */
    @Transactional
    List<ObjectNode> all() {
        List<ObjectNode> all = new ArrayList<>();
        TABLES.forEach((table, which) -> sql.list("select * from " + table
                + " where kube_id = ?" + which, Keepsakes::read, sql.kube())
                .forEach(row -> all.add(JsonNodeFactory.instance.objectNode()
                        .put(TABLE, table).set(ROW, row))));
        return all;
    }

    /** Writes rows as they were read, for the present group. Inside the writer only. */
    public void write(List<JsonNode> all) {
        TABLES.keySet().forEach(table -> all.stream()
                .filter(one -> one.path(TABLE).asText().equals(table))
                .forEach(one -> write(table, one.path(ROW))));
    }

    private void write(String table, JsonNode row) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        row.properties().forEach(column -> {
            if (!column.getKey().matches("[a-z_0-9]+")) {
                throw new DamagedBackup();
            }
            columns.add(column.getKey());
            values.add(value(column.getValue()));
        });
        columns.add("kube_id");
        values.add(sql.kube());
        sql.write("insert into " + table + " (" + String.join(", ", columns) + ") values (?"
                + ", ?".repeat(columns.size() - 1) + ")", values.toArray());
    }

    private static Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        return value.isObject() ? Instant.parse(value.path(MOMENT).asText()) : value.textValue();
    }

    private static ObjectNode read(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        for (int at = 1; at <= about.getColumnCount(); at++) {
            String name = about.getColumnName(at).toLowerCase(Locale.ROOT);
            if (!name.equals("kube_id")) {
                put(read, name, row, at);
            }
        }
        return read;
    }

    /** PostgreSQL calls a moment with its zone a plain one; all moments of ours have theirs. */
    private static void put(ObjectNode read, String name, ResultSet row, int at)
            throws SQLException {
        if (row.getObject(at) == null) {
            read.putNull(name);
            return;
        }
        switch (row.getMetaData().getColumnType(at)) {
            case Types.BOOLEAN, Types.BIT -> read.put(name, row.getBoolean(at));
            case Types.INTEGER, Types.BIGINT -> read.put(name, row.getLong(at));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> read.putObject(name).put(MOMENT,
                    row.getObject(at, OffsetDateTime.class).toInstant().toString());
            default -> read.put(name, row.getString(at));
        }
    }
}
