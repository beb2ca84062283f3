package id.kube.daybook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kube.OnPostgres;
import id.kube.Warung;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL that forgot whose rows it wants meets those of its own group and no others. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class FenceOfTheGroupOnPostgresTest {

    private static final String NOT_ALLOWED = "42501";
    private static final String OWN = "pagar-satu";
    private static final String FOREIGN = "pagar-dua";

    /** The list of the groups is read before anybody's group is known. */
    private static final Set<String> UNFENCED = Set.of("kube");

    @Inject
    Databases databases;
    @Inject
    AgroalDataSource server;
    @TestHTTPResource("/")
    URI shop;

    @BeforeEach
    void twoGroupsKeepBooksOnOneServer() throws SQLException {
        if (groups("select kube_id from kube order by kube_id").contains(OWN)) {
            return;
        }
        for (String code : List.of(OWN, FOREIGN)) {
            Warung group = Warung.open(shop, code, "operator");
            group.stream("""
                    {"id":"%s","type":"gift","date":"2026-11-24","amount":1000,"to":"till"}
                    """.formatted(code), true);
        }
    }

    @Test
    void everyTableOfTheGroupsIsFencedAlsoForItsOwner() throws SQLException {
        List<String> open = groups("""
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'kube_id'
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                and not (c.relrowsecurity and c.relforcerowsecurity
                and exists (select 1 from pg_policy p where p.polrelid = c.oid))""");
        assertEquals(UNFENCED, Set.copyOf(open));
        assertEquals(List.of("f"), groups("""
                select case when rolsuper or rolbypassrls then 't' else 'f' end
                from pg_roles where rolname = current_user"""), "no fence holds such a user");
    }

    @Test
    void nothingIsSeenByWhoDoesNotSayWhose() throws SQLException {
        try (Connection nobody = databases.open(CurrentKube.NOBODY)) {
            assertEquals(List.of(), read(nobody, "select kube_id from entry"));
            assertEquals(List.of(), read(nobody, "select kube_id from credential"));
        }
    }

    @Test
    void aStatementWithoutTheGroupMeetsItsOwnRowsOnly() throws SQLException {
        try (Connection own = databases.open(OWN)) {
            for (String table : List.of("entry", "posting", "credential", "day_book_head")) {
                assertEquals(Set.of(OWN), Set.copyOf(read(own, "select kube_id from " + table)),
                        table);
            }
            assertEquals(0, change(own, "update pin set name = 'x' where kube_id = '" + FOREIGN
                    + "'"));
            assertEquals(0, change(own, "delete from credential where kube_id <> '" + OWN + "'"));
        }
    }

    @Test
    void aRowOfAnotherGroupCannotBeWritten() throws SQLException {
        try (Connection own = databases.open(OWN)) {
            SQLException refused = assertThrows(SQLException.class, () -> change(own,
                    "insert into watch_head (kube_id, known) values ('" + FOREIGN + "', 0)"));
            assertEquals(NOT_ALLOWED, refused.getSQLState());
            SQLException moved = assertThrows(SQLException.class, () -> change(own,
                    "update credential set kube_id = '" + FOREIGN + "'"));
            assertEquals(NOT_ALLOWED, moved.getSQLState());
        }
    }

    /** What a pool hands on still names the group before; whoever comes next says her own. */
    @Test
    void aConnectionOfTheGroupBeforeShowsNothingOfIt() throws SQLException {
        for (int turn = 0; turn < 20; turn++) {
            String code = turn % 2 == 0 ? OWN : FOREIGN;
            try (Connection connection = databases.open(code)) {
                List<String> seen = read(connection, "select distinct kube_id from entry");
                assertEquals(List.of(code), seen);
            }
        }
    }

    /** A later version's change meets the rows of every group; nobody asks so after it. */
    @Test
    void whatChangesTheTablesMeetsAllRows() throws SQLException {
        try {
            migrate("db/migration", "db/postgres");
            try (Connection own = databases.open(OWN)) {
                change(own, "insert into later.watch_head (kube_id, known) values ('" + OWN
                        + "', 1)");
            }
            migrate("db/migration", "db/postgres", "db/later");
            try (Connection own = databases.open(OWN)) {
                assertEquals(List.of("7"), read(own, "select known from later.watch_head"));
            }
            try (Connection foreign = databases.open(FOREIGN)) {
                assertEquals(List.of(), read(foreign, "select known from later.watch_head"));
            }
        } finally {
            try (Connection connection = server.getConnection()) {
                change(connection, "drop schema later cascade");
            }
        }
    }

    private void migrate(String... versions) {
        Flyway.configure().dataSource(server).locations(versions).schemas("later").load()
                .migrate();
    }

    private List<String> groups(String sql) throws SQLException {
        try (Connection connection = server.getConnection()) {
            return read(connection, sql);
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement(sql);
                ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static int change(Connection connection, String sql) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            return change.executeUpdate();
        }
    }
}
