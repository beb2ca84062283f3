package id.kube.stock;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three goods a day are counted, those where most could be missing, and nobody is told before. */
@QuarkusTest
class CountingTheShelfTest {

    /** Rice is worth most and sells; oil is dear and stands; noodles sell; tea is worth little. */
    private static final String GOODS = """
            {"id":"g","type":"grant","date":"2026-10-01","amount":9000000,"to":"treasury"}
            {"id":"p1","type":"product","date":"2026-10-01","sku":"BRS","name":"Beras",\
            "unit":"gram","packs":[{"name":"Karung","size":25000}]}
            {"id":"p2","type":"product","date":"2026-10-01","sku":"MNY","name":"Minyak",\
            "unit":"pcs"}
            {"id":"p3","type":"product","date":"2026-10-01","sku":"MIE","name":"Mi","unit":"pcs"}
            {"id":"p4","type":"product","date":"2026-10-01","sku":"TEH","name":"Teh","unit":"pcs"}
            {"id":"b","type":"purchase","date":"2026-10-01","lines":[\
            {"sku":"BRS","qty":100000,"amount":1200000},{"sku":"MNY","qty":50,"amount":900000},\
            {"sku":"MIE","qty":200,"amount":500000},{"sku":"TEH","qty":50,"amount":50000}],\
            "pay":[{"m":"treasury","amount":2650000}]}
            {"id":"s1","type":"sale","date":"2026-11-10","lines":[\
            {"sku":"BRS","qty":20000,"amount":300000},{"sku":"MIE","qty":50,"amount":150000},\
            {"sku":"TEH","qty":5,"amount":7500},{"sku":"MNY","qty":1,"amount":20000}],\
            "pay":[{"m":"till","amount":477500}]}
            """;

    @Test
    void choosesWhatIsWorthMostAndSellsAndWasLongNotCounted() {
        Shop shop = Shop.open("hitung-pilih");
        shop.write(GOODS);
        assertEquals(List.of("BRS", "MIE", "MNY"), today(shop));
        shop.write("""
                {"id":"c1","type":"stock.count","date":"2026-11-23",\
                "lines":[{"sku":"BRS","counted":80000},{"sku":"MIE","counted":150}]}
                """);
        assertEquals(List.of("MNY", "BRS", "MIE"), today(shop),
                "a day after its count a good weighs a forty-fifth");
        shop.write("""
                {"id":"s2","type":"sale","date":"2026-11-23","lines":[\
                {"sku":"TEH","qty":48,"amount":72000}],"pay":[{"m":"till","amount":72000}]}
                """);
        assertEquals(List.of("TEH", "MNY", "BRS"), today(shop), "below nothing is wrong for sure");
        shop.write("""
                {"id":"rv","type":"reverse","date":"2026-11-24","ref":"c1","reason":"keliru"}
                """);
        assertEquals(List.of("TEH", "BRS", "MIE"), today(shop), "as if it was not counted");
    }

    @Test
    void staysTheSameWhileTheShopSellsAndCounts() {
        Shop shop = Shop.open("hitung-tetap");
        shop.write(GOODS);
        List<String> morning = today(shop);
        shop.write("""
                {"id":"s3","type":"sale","date":"2026-11-24","lines":[\
                {"sku":"MNY","qty":30,"amount":600000},{"sku":"MIE","qty":200,"amount":600000}],\
                "pay":[{"m":"till","amount":1200000}]}
                {"id":"c2","type":"stock.count","date":"2026-11-24",\
                "lines":[{"sku":"BRS","counted":79000}]}
                """);
        assertEquals(morning, today(shop));
        shop.asKetua().get("/api/v1/stock/to-count").then().body("counted", contains("BRS"));
        shop.asKetua().get("/api/v1/stock/to-count?asOf=2026-11-25").then()
                .body("counted", equalTo(List.of())).body("today", contains("MIE", "MNY", "BRS"));
    }

    @Test
    void tellsNoQuantityBeforeTheCountAndTheWholeTruthAfterIt() {
        Shop shop = Shop.open("hitung-buta");
        shop.write(GOODS);
        String kasir = shop.program("kasir");
        shop.write("""
                {"id":"s4","type":"sale","date":"2026-11-24","lines":[{"sku":"TEH","qty":46,\
                "amount":69000}],"pay":[{"m":"till","amount":69000}]}
                {"id":"pr","type":"price","date":"2026-11-24","sku":"BRS","price":14000,\
                "pricePer":1000}
                """);
        String before = as(kasir).get("/api/v1/stock/to-count").then().statusCode(200).extract()
                .asString() + as(kasir).get("/api/v1/stock/shelves").then().statusCode(200)
                .body("sku", contains("BRS", "MIE", "MNY", "TEH"))
                .body("[0].unit", equalTo("gram")).body("[0].packs[0].size", equalTo(25_000))
                .body("[0].price", equalTo(14_000)).body("[0].pricePer", equalTo(1_000))
                .body("[1].price", nullValue()).body("below", contains(false, false, false, true))
                .extract().asString();
        for (String told : List.of("80000", "150", "49", "stock", "quantity", "expected")) {
            assertFalse(before.contains(told), before);
        }
        as(kasir).get("/api/v1/stock/counts/c3").then().statusCode(404);
        as(kasir).body("""
                {"id":"c3","type":"stock.count","date":"2026-11-24",\
                "lines":[{"sku":"MIE","counted":147},{"sku":"MNY","counted":49}]}""")
                .post("/api/v1/daybook").then().statusCode(201);
        as(kasir).get("/api/v1/stock/counts/c3").then().statusCode(200)
                .body("sku", contains("MIE", "MNY")).body("expected", contains(150, 49))
                .body("difference", contains(-3, 0)).body("value", contains(-7_500, 0));
        as(kasir).body("""
                {"id":"w","type":"note","date":"2026-11-24","about":"shelf:c3",\
                "text":"Lupa mencatat"}""").post("/api/v1/daybook").then().statusCode(201);
        for (String path : List.of("to-count", "shelves")) {
            as(shop.program("anggota")).get("/api/v1/stock/" + path).then().statusCode(403);
        }
    }

    @Test
    void countsOnlyWhatThereIs() {
        Shop shop = Shop.open("hitung-kosong");
        shop.asKetua().get("/api/v1/stock/to-count").then().statusCode(200)
                .body("today", equalTo(List.of())).body("counted", equalTo(List.of()));
    }

    private static List<String> today(Shop shop) {
        return shop.asKetua().get("/api/v1/stock/to-count").then().statusCode(200).extract()
                .jsonPath().getList("today");
    }
}
