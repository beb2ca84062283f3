package id.kube.purchasing;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What does not last until the next market day is on the list, and nothing else. */
@QuarkusTest
class ShoppingListTest {

    private static final String SHELF = """
            {"id":"p1","type":"product","date":"2026-10-01","sku":"MIE","name":"Mi","unit":"pcs"}
            {"id":"p2","type":"product","date":"2026-10-01","sku":"KOP","name":"Kopi",\
            "unit":"pcs"}
            {"id":"p3","type":"product","date":"2026-10-01","sku":"GAS","name":"Gas",\
            "unit":"pcs","reorderAt":2}
            {"id":"o","type":"opening","date":"2026-10-01","lines":[\
            {"account":"1-1120","amount":900000}],"stock":[{"sku":"MIE","qty":66,"value":165000},\
            {"sku":"KOP","qty":100,"value":100000},{"sku":"GAS","qty":2,"value":40000}]}
            """;
    /** Two a day in four weeks; what went before, was bought or was found short does not count. */
    private static final String SALES = """
            {"id":"s0","type":"sale","date":"2026-10-26","lines":[{"sku":"KOP","qty":50,\
            "amount":75000}],"pay":[{"m":"till","amount":75000}]}
            {"id":"s1","type":"sale","date":"2026-10-27","lines":[{"sku":"MIE","qty":50,\
            "amount":150000}],"pay":[{"m":"till","amount":150000}]}
            {"id":"s2","type":"sale","date":"2026-11-23","lines":[{"sku":"MIE","qty":10,\
            "amount":30000}],"pay":[{"m":"till","amount":30000}]}
            {"id":"s3","type":"sale","date":"2026-11-23","lines":[{"sku":"MIE","qty":4,\
            "amount":12000}],"pay":[{"m":"till","amount":12000}]}
            {"id":"v3","type":"sale.void","date":"2026-11-23","ref":"s3","reason":"salah"}
            {"id":"r2","type":"sale.refund","date":"2026-11-23","ref":"s2","lines":[{"line":0,\
            "qty":4,"amount":12000}],"pay":{"m":"till"}}
            {"id":"c","type":"stock.count","date":"2026-11-23","lines":[{"sku":"MIE",\
            "counted":10},{"sku":"KOP","counted":40}]}
            """;

    @Test
    void namesWhatDoesNotLastUntilTheDay() {
        Shop shop = Shop.open("daftar-habis");
        shop.write(SHELF + SALES);
        list(shop, "?until=2026-11-29").body("watched", equalTo(28))
                .body("goods.sku", contains("GAS"));
        list(shop, "?until=2026-11-30").body("goods.sku", contains("MIE", "GAS"))
                .body("goods[0].left", equalTo(10)).body("goods[0].sold", equalTo(56))
                .body("goods[0].missing", equalTo(2)).body("goods[1].missing", equalTo(0));
        list(shop, "").body("marketDay", nullValue()).body("until", equalTo("2026-12-01"))
                .body("goods[0].missing", equalTo(4));
    }

    @Test
    void aYoungShopIsNotToldThatNothingSells() {
        Shop shop = Shop.open("daftar-muda");
        shop.write(SHELF.replace("2026-10-01", "2026-11-20") + """
                {"id":"s","type":"sale","date":"2026-11-22","lines":[{"sku":"KOP","qty":40,\
                "amount":60000}],"pay":[{"m":"till","amount":60000}]}
                """);
        list(shop, "?until=2026-11-30").body("watched", equalTo(4))
                .body("goods.sku", contains("GAS"));
        list(shop, "?until=2026-12-01").body("goods.sku", contains("KOP", "GAS"))
                .body("goods[0].missing", equalTo(10));
        Shop empty = Shop.open("daftar-kosong");
        list(empty, "").body("watched", equalTo(0)).body("goods", equalTo(List.of()));
    }

    @Test
    void theMarketDayFollowsFromTheTripsBefore() {
        Shop shop = Shop.open("daftar-hari");
        shop.write(GoingToTheMarketTest.GROUP);
        String day = "2026-11-%02d";
        shop.write(GoingToTheMarketTest.slip("b1", day.formatted(2), "\"A02\""));
        list(shop, "").body("marketDay", nullValue());
        shop.write(GoingToTheMarketTest.slip("b2", day.formatted(9), "\"A02\"")
                + GoingToTheMarketTest.slip("b3", day.formatted(9), "\"A03\"")
                + GoingToTheMarketTest.slip("b4", day.formatted(16), "\"A02\"")
                + GoingToTheMarketTest.slip("b5", day.formatted(19), "\"A02\""));
        list(shop, "").body("marketDay", equalTo("2026-11-26"));
        list(shop, "?asOf=2026-11-26").body("marketDay", equalTo("2026-12-03"));
        list(shop, "?asOf=2026-11-16").body("marketDay", equalTo("2026-11-23"));
    }

    @Test
    void aGoodCostsWhatItCostLastWithItsShareOfTheOjek() {
        Shop shop = Shop.open("daftar-harga");
        shop.write(SHELF + """
                {"id":"b1","type":"purchase","date":"2026-11-03","lines":[{"sku":"MIE","qty":40,\
                "amount":100000}],"pay":[{"m":"treasury","amount":100000}]}
                {"id":"b2","type":"purchase","date":"2026-11-10","lines":[{"sku":"MIE","qty":40,\
                "amount":110000}],"freight":4000,"pay":[{"m":"treasury","amount":114000}]}
                """);
        assertEquals(List.of("GAS 1 20000 null", "KOP 1 1000 null",
                "MIE 40 114000 2026-11-10"), costs(shop));
        shop.write("""
                {"id":"rv","type":"reverse","date":"2026-11-11","ref":"b2","reason":"dobel"}""");
        assertEquals("MIE 40 100000 2026-11-03", costs(shop).get(2));
        as(shop.program("kasir")).get("/api/v1/market-trips/costs").then().statusCode(403);
    }

    private static ValidatableResponse list(Shop shop, String question) {
        return shop.asKetua().get("/api/v1/market-trips/list" + question).then().statusCode(200);
    }

    private static List<String> costs(Shop shop) {
        return shop.asKetua().get("/api/v1/market-trips/costs").then().statusCode(200).extract()
                .jsonPath().<Map<String, Object>>getList("").stream()
                .map(one -> one.get("sku") + " " + one.get("quantity") + " " + one.get("value")
                        + " " + one.get("day")).toList();
    }
}
