package id.kube.sales;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The group's own code, who may change it, and the money that is paid with it. */
@QuarkusTest
class QrisMoneyTest {

    private static final String GOODS = """
            {"id":"p","type":"product","date":"2026-11-02","sku":"MIE","name":"Mi","unit":"pcs"}
            {"id":"k","type":"kube","date":"2026-11-02","name":"KUBE Cempaka","village":"Sukamaju"}
            {"id":"g","type":"grant","date":"2026-11-02","amount":1000000,"to":"treasury"}
            {"id":"b0","type":"purchase","date":"2026-11-02","lines":[{"sku":"MIE","qty":100,\
            "amount":200000}],"pay":[{"m":"treasury","amount":200000}]}
            """;

    private final JsonNode cempaka = vectors().get("merchants").get(0);
    private final JsonNode melati = vectors().get("merchants").get(1);

    private static final String QRIS = "findings.findAll { it.signal == 'qris-late' }";

    @Test
    void isShownWithTheNameAndNumberABuyerChecks() {
        Shop shop = Shop.open("qris-own");
        shop.asKetua().get("/api/v1/qris").then().statusCode(200).body("text", nullValue());
        shop.write(GOODS);
        assertEquals(201, tell(shop.ketua(), "1", cempaka, false));
        String kasir = shop.program("kasir");
        as(kasir).get("/api/v1/qris").then().statusCode(200)
                .body("text", equalTo(cempaka.get("text").textValue()))
                .body("name", equalTo("WARUNG KUBE CEMPAKA"))
                .body("nmid", equalTo("ID1099999999991")).body("amountInside", equalTo(false));
        shop.write("""
                {"id":"k2","type":"kube","date":"2026-11-24","name":"KUBE Cempaka"}""");
        as(kasir).get("/api/v1/qris").then().body("name", equalTo("WARUNG KUBE CEMPAKA"));
    }

    @Test
    void theTreasurerChangesTheCodeAndNothingElseOfTheGroup() {
        Shop shop = Shop.open("qris-who");
        shop.write(GOODS);
        String treasurer = shop.program("bendahara");
        assertEquals(201, tell(treasurer, "1", melati, false));
        assertEquals(403, tell(shop.program("sekretaris"), "2", melati, false));
        as(treasurer).body("""
                {"id":"3","type":"kube","date":"2026-11-24","name":"KUBE Lain",\
                "village":"Sukamaju","qris":"%s"}""".formatted(melati.get("text").textValue()))
                .post("/api/v1/daybook").then().statusCode(403);
        as(treasurer).body("""
                {"id":"4","type":"kube","date":"2026-11-24","name":"KUBE Cempaka",\
                "village":"Sukamaju"}""").post("/api/v1/daybook").then().statusCode(403);
        shop.asKetua().get("/api/v1/kube").then().body("name", equalTo("KUBE Cempaka"))
                .body("village", equalTo("Sukamaju"));
    }

    @Test
    void asksForAnAmountOnlyAfterATrialPaymentIntoThisVeryCode() {
        Shop shop = Shop.open("qris-trial");
        shop.write(GOODS);
        tell(shop.ketua(), "1", cempaka, true);
        shop.asKetua().get("/api/v1/qris?amount=27500").then()
                .body("text", equalTo(cempaka.get("text").textValue()))
                .body("tried", equalTo(false)).body("amountInside", equalTo(false));
        shop.write("""
                {"id":"u0","type":"income.other","date":"2026-11-24","amount":999,"to":"bank"}
                {"id":"c0","type":"qris.confirm","date":"2026-11-24","ref":"u0","seen":true}
                """);
        shop.asKetua().get("/api/v1/qris").then().body("tried", equalTo(false));
        shop.write("""
                {"id":"u1","type":"income.other","date":"2026-11-24","amount":1000,"to":"bank"}
                {"id":"c1","type":"qris.confirm","date":"2026-11-24","ref":"u1","seen":true}
                """);
        shop.asKetua().get("/api/v1/qris?amount=27500").then().body("text",
                equalTo(cempaka.get("payable").get("27500").textValue()))
                .body("amountInside", equalTo(true));
        shop.asKetua().get("/api/v1/qris?amount=0").then().statusCode(422)
                .body("code", equalTo("qris-amount"));
        tell(shop.ketua(), "2", melati, true);
        shop.asKetua().get("/api/v1/qris").then().body("tried", equalTo(false));
        shop.asKetua().get("/api/v1/daybook/verify").then().body("rebuilt", equalTo("equal"));
    }

    @Test
    void listsWhatIsOnItsWayAndSettlesTheOldestFirst() {
        Shop shop = Shop.open("qris-way");
        shop.write(GOODS + sale("s1", "2026-11-16", 3_000) + sale("s2", "2026-11-18", 6_000)
                + sale("s3", "2026-11-19", 9_000) + sale("s4", "2026-11-23", 12_000)
                + sale("s5", "2026-11-24", 15_000));
        shop.write("""
                {"id":"c1","type":"qris.confirm","date":"2026-11-16","ref":"s1","seen":true}
                {"id":"c3","type":"qris.confirm","date":"2026-11-19","ref":"s3","seen":true}
                {"id":"v5","type":"sale.void","date":"2026-11-24","ref":"s5","reason":"salah"}
                """);
        shop.write("""
                {"id":"c2","type":"qris.confirm","date":"2026-11-18","ref":"s2","seen":false}""");
        assertEquals(List.of("s4 waiting false", "s3 seen false", "s2 missing false",
                "s1 seen true"), listed(shop));
        shop.write("""
                {"id":"b","type":"qris.settle","date":"2026-11-24","amount":12000,"mdr":20,\
                "to":"bank"}""");
        assertEquals(List.of("s4 waiting false", "s2 missing false"), listed(shop));
        JsonPath left = shop.asKetua().get("/api/v1/qris/payments").jsonPath();
        assertEquals(18_000, left.getLong("onItsWay"));
        assertEquals(12_000, left.getLong("waiting"));
        assertEquals(6_000, left.getLong("missing"));
        shop.write("""
                {"id":"c4","type":"qris.confirm","date":"2026-11-24","ref":"s2","seen":true}""");
        assertEquals(List.of("s4 waiting false", "s3 seen false"), listed(shop));
        assertEquals(List.of(12_000, 6_000), shop.asKetua().get("/api/v1/qris/payments")
                .jsonPath().getList("payments.amount"), "what is left of s3, once s2 came first");
        shop.asKetua().get("/api/v1/daybook/verify").then().body("rebuilt", equalTo("equal"));
    }

    @Test
    void isLateOnceThreeWorkingDaysHavePassed() {
        Shop shop = Shop.open("qris-late");
        shop.write(GOODS + sale("s1", "2026-11-18", 3_000) + sale("s2", "2026-11-19", 3_000));
        assertEquals(List.of("s2 waiting false", "s1 waiting true"), listed(shop));
        JsonPath watch = shop.asKetua().get("/api/v1/leakage").jsonPath();
        assertEquals(List.of("qris-late@2026-11-18"), watch.getList(QRIS + ".id"));
        assertEquals(List.of(3_000), watch.getList(QRIS + ".amount"));
        shop.write("""
                {"id":"b","type":"qris.settle","date":"2026-11-24","amount":3000,"mdr":0,\
                "to":"bank"}""");
        assertEquals(List.of(), shop.asKetua().get("/api/v1/leakage").jsonPath()
                .getList(QRIS + ".id"));
    }

    @Test
    void comesAPageAtATime() {
        Shop shop = Shop.open("qris-page");
        StringBuilder sales = new StringBuilder(GOODS);
        for (int at = 0; at < 51; at++) {
            sales.append(sale("s" + at, "2026-11-23", 1_000));
        }
        shop.write(sales.toString());
        JsonPath first = shop.asKetua().get("/api/v1/qris/payments").jsonPath();
        assertEquals(50, first.getList("payments").size());
        assertEquals(true, first.getBoolean("more"));
        assertEquals(51_000, first.getLong("waiting"));
        JsonPath second = shop.asKetua().get("/api/v1/qris/payments?page=1").jsonPath();
        assertEquals(List.of("s0"), second.getList("payments.id"));
        assertEquals(false, second.getBoolean("more"));
    }

    private static List<String> listed(Shop shop) {
        JsonPath page = shop.asKetua().get("/api/v1/qris/payments").jsonPath();
        assertNotEquals(null, page.getList("payments"));
        return page.<Map<String, Object>>getList("payments").stream().map(one ->
                one.get("id") + " " + one.get("state") + " " + one.get("late")).toList();
    }

    private static String sale(String id, String day, long amount) {
        return """
                {"id":"%s","type":"sale","date":"%s","lines":[{"sku":"MIE","qty":1,"amount":%d}],\
                "pay":[{"m":"qris","amount":%d}]}
                """.formatted(id, day, amount, amount);
    }

    private static int tell(String token, String id, JsonNode merchant, boolean amountInside) {
        return as(token).body("""
                {"id":"%s","type":"kube","date":"2026-11-24","name":"KUBE Cempaka",\
                "village":"Sukamaju","qris":"%s","qrisAmount":%b}""".formatted(id,
                merchant.get("text").textValue(), amountInside)).post("/api/v1/daybook")
                .statusCode();
    }

    private static JsonNode vectors() {
        try (InputStream file = QrisMoneyTest.class.getResourceAsStream("/qris.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
