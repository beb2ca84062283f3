package id.kube.purchasing;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who went to the market how often, who still carries money, and where one buys. */
@QuarkusTest
class GoingToTheMarketTest {

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
                """);
        assertEquals(List.of("A02 0", "A03 1"), trips(shop));
        shop.asKetua().get("/api/v1/market-trips").then()
                .body("people[1].carried", equalTo(20_000))
                .body("people[1].name", equalTo("Bu Wati"))
                .body("suppliers[0].code", equalTo("PSR"))
                .body("suppliers[0].name", equalTo("Pasar Anyar"));
        shop.asKetua().get("/api/v1/market-trips?asOf=2026-11-09").then()
                .body("people[1].carried", equalTo(0)).body("people[1].trips", equalTo(0));
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

    private static List<String> trips(Shop shop) {
        return shop.asKetua().get("/api/v1/market-trips").then().statusCode(200).extract()
                .jsonPath().<Map<String, Object>>getList("people").stream()
                .map(one -> one.get("member") + " " + one.get("trips")).toList();
    }
}
