package id.kube.purchasing;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.PlainSql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who went to the market how often, who still carries money, and where one buys. */
@QuarkusTest
class GoingToTheMarketTest {

    private static final String MIGRATION =
            read("/db/migration/V60__goods_bought_are_found_by_good_and_day.sql");

    static final String GROUP = """
            {"id":"m2","type":"member","date":"2026-05-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-05-01"}
            {"id":"m3","type":"member","date":"2026-05-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-05-01"}
            {"id":"m4","type":"member","date":"2026-05-01","member":"A04","name":"Bu Sri",\
            "role":"anggota","from":"2026-05-01"}
            {"id":"l4","type":"member.leave","date":"2026-06-01","member":"A04",\
            "reason":"pindah"}
            {"id":"p","type":"product","date":"2026-05-01","sku":"MIE","name":"Mi","unit":"pcs"}
            {"id":"s","type":"supplier","date":"2026-05-01","code":"PSR","name":"Pasar Anyar"}
            {"id":"g","type":"grant","date":"2026-05-01","amount":5000000,"to":"treasury"}
            """;

    @Inject
    PlainSql sql;
    @Inject
    CurrentKube current;

    @Test
    void countsTheDaysOfThreeMonthsAndSlipsOfOneDayOnce() {
        Shop shop = Shop.open("pasar-siapa");
        shop.write(GROUP + slip("b0", "2026-08-23", "\"A03\"") + slip("b1", "2026-08-24", "\"A02\"")
                + slip("b2", "2026-11-03", "\"A02\",\"A03\"") + slip("b3", "2026-11-03", "\"A02\"")
                + slip("b4", "2026-11-10", "\"A02\""));
        assertEquals(List.of("A02 3", "A03 1"), trips(shop));
        shop.write("""
                {"id":"r","type":"reverse","date":"2026-11-11","ref":"b4","reason":"dobel"}""");
        assertEquals(List.of("A02 2", "A03 1"), trips(shop));
        shop.asKetua().get("/api/v1/daybook/verify").then().body("rebuilt", equalTo("equal"));
    }

    @Test
    void aSlipWithoutANameCountsForTheOneWhoPaidAndTellsWhatSheStillCarries() {
        Shop shop = Shop.open("pasar-uang");
        shop.write(GROUP + """
                {"id":"a","type":"advance.give","date":"2026-11-10","member":"A03",\
                "amount":100000,"from":"treasury"}
                {"id":"b","type":"purchase","date":"2026-11-10","lines":[{"sku":"MIE","qty":30,\
                "amount":75000}],"freight":5000,"pay":[{"m":"advance","party":"A03",\
                "amount":80000}]}
                {"id":"u","type":"purchase","date":"2026-11-11","supplier":"PSR","lines":[\
                {"sku":"MIE","qty":40,"amount":100000}],"pay":[{"m":"credit","amount":100000}]}
                {"id":"y","type":"supplier.pay","date":"2026-11-12","supplier":"PSR",\
                "amount":30000,"from":"treasury"}
                """);
        assertEquals(List.of("A02 0", "A03 1"), trips(shop));
        shop.asKetua().get("/api/v1/market-trips").then()
                .body("people[1].carried", equalTo(20_000))
                .body("people[1].name", equalTo("Bu Wati"))
                .body("suppliers[0].code", equalTo("PSR"))
                .body("suppliers[0].name", equalTo("Pasar Anyar"))
                .body("suppliers[0].owed", equalTo(70_000));
        shop.asKetua().get("/api/v1/market-trips?asOf=2026-11-09").then()
                .body("people[1].carried", equalTo(0)).body("people[1].trips", equalTo(0));
    }

    /** As the migration fills it where a group has bought before there was such a table. */
    @Test
    void findsWhatWasBoughtBeforeAsIfItWereBoughtToday() {
        Shop shop = Shop.open("pasar-dulu");
        shop.write(GROUP + slip("b1", "2026-11-03", "\"A02\"") + slip("b2", "2026-11-10", "")
                + """
                {"id":"s","type":"sale","date":"2026-11-11","lines":[{"sku":"MIE","qty":7,\
                "amount":21000}],"pay":[{"m":"till","amount":21000}]}
                {"id":"r","type":"reverse","date":"2026-11-12","ref":"b2","reason":"salah"}
                """);
        String filled = MIGRATION.substring(MIGRATION.indexOf("select m."),
                MIGRATION.indexOf(";", MIGRATION.indexOf("select m.")));
        List<String> rows = rows(filled + " and m.kube_id = ?");
        assertEquals(2, rows.size());
        assertEquals(rows("select kube_id, entry_no, line, sku, booked_on from goods_bought"
                + " where kube_id = ?"), rows);
    }

    @Test
    void isNoBusinessOfWhoeverSells() {
        Shop shop = Shop.open("pasar-hak");
        for (String role : List.of("kasir", "anggota")) {
            as(shop.program(role)).get("/api/v1/market-trips").then().statusCode(403);
        }
        as(shop.program("bendahara")).get("/api/v1/market-trips").then().statusCode(200);
    }

    static String slip(String id, String day, String buyers) {
        return """
                {"id":"%s","type":"purchase","date":"%s","supplier":"PSR","buyers":[%s],\
                "lines":[{"sku":"MIE","qty":40,"amount":100000}],\
                "pay":[{"m":"treasury","amount":100000}]}
                """.formatted(id, day, buyers);
    }

    private List<String> rows(String select) {
        current.become("pasar-dulu");
        return sql.list(select, row -> row.getLong(2) + " " + row.getInt(3) + " "
                + row.getString(4) + " " + row.getDate(5), "pasar-dulu").stream().sorted().toList();
    }

    private static String read(String resource) {
        try (InputStream file = GoingToTheMarketTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> trips(Shop shop) {
        return shop.asKetua().get("/api/v1/market-trips").then().statusCode(200).extract()
                .jsonPath().<Map<String, Object>>getList("people").stream()
                .map(one -> one.get("member") + " " + one.get("trips")).toList();
    }
}
