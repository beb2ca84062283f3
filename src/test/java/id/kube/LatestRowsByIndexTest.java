package id.kube;

import static io.restassured.RestAssured.given;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks for the latest ten of a table that grows with every day reads ten rows and not all
 * of them. H2 takes the order from an index only where it is told all columns of the index, the
 * group's included; otherwise it reads everything there ever was and sorts it, in a small memory
 * on the disk.
 */
@QuarkusTest
class LatestRowsByIndexTest {

    private static final Pattern SOME_IN_ORDER = Pattern.compile("(?is).* from \"?(entry"
            + "|entry_review|watch_day|print_job|posting|stock_move)\"? .*order by .*"
            + "(fetch first|limit ).*");
    private static final String ASKED = "select sql_statement from"
            + " information_schema.query_statistics";
    /** All of one day, span of days or paper: few, however long the shop has been open. */
    private static final Pattern FEW = Pattern.compile("(?is).*(booked_on ?= ?\\?"
            + "|booked_on between|doc_id ?= ?\\?|created_at ?>= ?\\?).*");

    @Inject
    AgroalDataSource database;

    @Test
    void noQuestionForSomeRowsSortsAll() throws SQLException {
        Shop shop = Shop.open("urut-indeks");
        String device = shop.device("hp-urut");
        Shop.as(shop.session(device, "A01", "135791")).body("""
                {"id":"u-1","type":"gift","date":"2026-11-20","amount":2000000,"to":"treasury",\
                "device":"hp-urut","seq":1}""").post("/api/v1/daybook").then().statusCode(201);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set query_statistics_max_entries 5000");
            statement.execute("set query_statistics true");
            askEverything(shop);
            Set<String> sorting = new TreeSet<>();
            Set<String> asked = asked(statement);
            statement.execute("set query_statistics false");
            for (String question : asked) {
                if (!plan(connection, question).contains("/* index sorted */")) {
                    sorting.add(question);
                }
            }
            assertEquals(Set.of(), sorting);
            assertTrue(asked.size() >= 7, "the walk must find questions: " + asked);
        }
    }

    private static void askEverything(Shop shop) {
        Map<String, Map<String, Object>> told = given().get("/q/openapi?format=json").then()
                .statusCode(200).extract().path("paths");
        told.forEach((path, ways) -> {
            if (ways.containsKey("get") && path.startsWith("/api/") && !path.contains("verify")) {
                shop.asKetua().get(path.replaceAll("\\{month}", "2026-11")
                        .replaceAll("\\{[a-z]+}", "x"));
            }
        });
    }

    private static Set<String> asked(Statement statement) throws SQLException {
        Set<String> asked = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(ASKED)) {
            while (rows.next()) {
                String question = rows.getString(1);
                if (SOME_IN_ORDER.matcher(question).matches()
                        && !FEW.matcher(question).matches()) {
                    asked.add(question);
                }
            }
        }
        return asked;
    }

    private static String plan(Connection connection, String question) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain " + question)) {
            for (int at = 1; at <= explain.getParameterMetaData().getParameterCount(); at++) {
                explain.setObject(at, null);
            }
            try (ResultSet row = explain.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
