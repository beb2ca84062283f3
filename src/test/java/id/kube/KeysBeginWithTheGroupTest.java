package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every key leads with the group, so that one server can hold thousands and be split by it. */
@QuarkusTest
class KeysBeginWithTheGroupTest {

    /** Flyway's own list of migrations belongs to the server and to no group. */
    private static final Set<String> OF_NO_GROUP = Set.of("flyway_schema_history");

    private static final String KEYS = "select lower(c.table_name), lower(c.constraint_type),"
            + " lower(k.column_name) from information_schema.table_constraints c"
            + " left join information_schema.key_column_usage k"
            + " on k.constraint_schema = c.constraint_schema"
            + " and k.constraint_name = c.constraint_name and k.table_name = c.table_name"
            + " and k.ordinal_position = 1 where c.table_schema = ?"
            + " and c.constraint_type in ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')";
    private static final String TABLES = "select lower(table_name) from information_schema.tables"
            + " where table_schema = ? and table_type like '%TABLE'";

    @Inject
    AgroalDataSource database;

    @Test
    void holdsForEveryKeyOfEveryTable() throws SQLException {
        try (Connection connection = database.getConnection()) {
            String schema = connection.getSchema();
            assertEquals(Set.of(), sins(connection, schema));
            assertTrue(read(connection, TABLES, schema).size() > 40, "all tables are looked at");
        }
    }

    @Test
    void isSeenToFailForATableThatForgotTheGroup() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema sin");
            try {
                statement.execute("create table sin.keyless (kube_id varchar(32))");
                statement.execute("create table sin.late (no int, kube_id varchar(32),"
                        + " primary key (no, kube_id))");
                statement.execute("create table sin.child (kube_id varchar(32) primary key,"
                        + " no int, up varchar(32), unique (no, kube_id),"
                        + " foreign key (no, up) references sin.late (no, kube_id))");
                String schema = connection.getMetaData().storesUpperCaseIdentifiers()
                        ? "SIN" : "sin";
                assertEquals(Set.of("child: foreign key begins with no",
                        "child: unique begins with no", "keyless: no primary key",
                        "late: primary key begins with no"), sins(connection, schema));
            } finally {
                statement.execute("drop schema sin cascade");
            }
        }
    }

    private static Set<String> sins(Connection connection, String schema) throws SQLException {
        Set<String> sins = new TreeSet<>();
        Set<String> keyless = new TreeSet<>();
        read(connection, TABLES, schema).forEach(table -> keyless.add(table.get(0)));
        for (List<String> key : read(connection, KEYS, schema)) {
            if (key.get(1).equals("primary key")) {
                keyless.remove(key.get(0));
            }
            if (!"kube_id".equals(key.get(2)) && !OF_NO_GROUP.contains(key.get(0))) {
                sins.add(key.get(0) + ": " + key.get(1) + " begins with " + key.get(2));
            }
        }
        keyless.forEach(table -> sins.add(table + ": no primary key"));
        return sins;
    }

    private static List<List<String>> read(Connection connection, String sql, String schema)
            throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, schema);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                        row.add(found.getString(at));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
