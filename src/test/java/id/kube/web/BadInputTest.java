package id.kube.web;

import static id.kube.Shop.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is thrown at the door, it says no in one sentence, writes nothing, and stays open. */
@QuarkusTest
class BadInputTest {

    private static final String DOOR = "/api/v1/daybook";
    private static Shop shop;

    @BeforeEach
    void open() {
        if (shop != null) {
            return;
        }
        shop = Shop.open("bad-input");
        shop.write("""
                {"id":"g","type":"gift","date":"2026-11-24","amount":1000000,"to":"till"}
                {"id":"p","type":"product","date":"2026-11-24","sku":"MIE","name":"Mi","unit":"pcs"}
                """);
    }

    @Test
    void whatIsNoJsonOfEntriesIsTurnedAwayWhole() {
        for (String body : List.of("", "   ", "{", "[{]", "nul", "null", "true", "42", "\"sale\"",
                "{}{}", "[] []", "[1,,2]", "{\"id\":\"a\",\"id\":\"b\"}", gift("d1") + "x",
                "{\"id\":\"a\",}", "{'id':'a'}", "[" + gift("d2") + ",{\"a\":1,\"a\":2}]",
                "[".repeat(10_000), "[".repeat(10_000) + "]".repeat(10_000),
                "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), "{\"a\":NaN}",
                "{\"amount\":" + "9".repeat(5_000) + "}", "{\"amount\":01}",
                "{\"amount\":1E99999999999}", "[" + gift("d3") + ",{\"a\":1E99999999999}]",
                "[" + gift("d4") + ",1E-99999999999]")) {
            turnedAway(400, "unreadable", () -> shop.asKetua().body(body).post(DOOR));
        }
    }

    @Test
    void lettersThatAreNoUtf8AreTurnedAway() {
        byte[] latin = gift("latin").replace("till\"", "till\",\"memo\":\"\u00e9\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = gift("wide").getBytes(StandardCharsets.UTF_16);
        for (byte[] body : List.of(latin, wide)) {
            turnedAway(400, "unreadable", () -> given().auth().oauth2(shop.ketua())
                    .header("Content-Type", "application/json").body(body).post(DOOR));
        }
        String head = shop.head();
        byte[] lines = concat(latin, "\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(stream(lines).startsWith("{\"status\":\"refused\",\"code\":\"bad-json\""));
        assertEquals(head, shop.head());
    }

    @Test
    void aByteOrderMarkInFrontIsNoHarm() {
        byte[] marked = concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                gift("marked").getBytes(StandardCharsets.UTF_8));
        given().auth().oauth2(shop.ketua()).header("Content-Type", "application/json")
                .body(marked).post(DOOR).then().statusCode(201);
        assertTrue(stream(marked).contains("\"status\":\"known\""));
    }

    @Test
    void oneEntryMirrorsItsResultInTheStatus() {
        shop.asKetua().body(gift("m1")).post(DOOR).then().statusCode(201)
                .body("status", equalTo("written"));
        shop.asKetua().body(gift("m1")).post(DOOR).then().statusCode(200)
                .body("status", equalTo("known"));
        shop.asKetua().body(gift("m1").replace("5000", "6000")).post(DOOR).then()
                .statusCode(202).body("code", equalTo("differs"));
        refused("bad-field", gift("m2").replace("5000", "-1"));
        as(shop.program("anggota")).body(gift("m3")).post(DOOR).then().statusCode(403)
                .contentType(startsWith(Problems.TYPE)).body("code", equalTo("forbidden"));
    }

    @Test
    void everyWrongFieldIsNamedByACode() {
        for (String id : List.of("", "a".repeat(65), "a b", "a/b", "../a", "é", "a\\n")) {
            refused("bad-field", gift(id));
        }
        refused("bad-field", "{\"type\":\"gift\",\"date\":\"2026-11-24\"}");
        refused("bad-field", gift("x").replace("\"x\"", "7"));
        refused("unknown-type", gift("x").replace("\"gift\"", "\"gifts\""));
        refused("unknown-type", gift("x").replace("\"gift\"", "null"));
        refused("unknown-type", "{}");
        refused("unknown-field", gift("x").replace("}", ",\"amuont\":1}"));
        refused("unknown-field", gift("x").replace("}", ",\"" + "k".repeat(9_000) + "\":1}"));
        for (String amount : List.of("1.5", "1e3", "1.0", "0", "-1", "-0", "1000000000000001",
                "9223372036854775807", "9223372036854775808", "1E-400",
                "\"5000\"", "null", "true", "[]", "{}")) {
            refused("bad-field", gift("x").replace("5000", amount));
        }
        for (String by : List.of("\"\"", "\"   \"", "\"" + "b".repeat(33) + "\"", "3", "null",
                "\"" + "\uD83D\uDE00".repeat(32) + "\"", "\"a\\u0007\"")) {
            refused("bad-field", gift("x").replace("}", ",\"by\":" + by + "}"));
        }
        for (String odd : List.of("\"memo\":\"" + "m".repeat(2_001) + "\"", "\"at\":\"today\"",
                "\"at\":\"2026-11-24T10:00:00\"", "\"seq\":0", "\"seq\":9223372036854775807",
                "\"shift\":\"2026-02-30/1\"", "\"shift\":\"pagi\"", "\"shift\":\"2026-11-24/0\"",
                "\"device\":\"" + "d".repeat(65) + "\"", "\"memo\":{}")) {
            refused("bad-field", gift("x").replace("}", "," + odd + "}"));
        }
        for (String hidden : List.of("\\u0000", "\\ud800", "\\udc00x", "a\\ud800b")) {
            refused("bad-json", gift("x").replace("}", ",\"memo\":\"" + hidden + "\"}"));
        }
    }

    @Test
    void aNumberNobodyCanWriteDownIsNotRead() {
        refused("bad-json", gift("x").replace("5000", "1e999999999"));
    }

    @Test
    void aDayMustBeInTheCalendar() {
        for (String day : List.of("2026-02-30", "2026-2-3", "0000-01-01", "0206-11-24",
                "10000-01-01", "+10000-01-01", "-2026-01-01", "24-11-2026", "", "2026-11-24T00:00",
                "2026-13-01", "\u0662\u0660\u0662\u0666-11-24")) {
            refused("bad-date", gift("x").replace("2026-11-24", day));
        }
        refused("bad-date", gift("x").replace("\"2026-11-24\"", "20261124"));
        refused("bad-date", gift("x").replace("2026-11-24", "2026-11-26"));
    }

    @Test
    void amountsReachTheEdgeAndNotBeyond() {
        Shop rich = Shop.open("edge");
        rich.asKetua().body(gift("e1").replace("5000", "1000000000000000")).post(DOOR).then()
                .statusCode(201);
        rich.asKetua().body(gift("e2").replace("5000", "1000000000000000")).post(DOOR).then()
                .statusCode(422).body("code", equalTo("too-large"));
        rich.asKetua().get("/api/v1/cash/till").then().body("balance",
                equalTo(1_000_000_000_000_000L));
        refused("bad-field", sale("x", "1000000000000001", "3000"));
        for (String qty : List.of("0", "-3", "1.5")) {
            refused("bad-field", sale("x", qty, "3000"));
        }
        shop.asKetua().body(sale("free", "1", "0")).post(DOOR).then().statusCode(202);
    }

    @Test
    void whatIsTooLongIsToldSo() {
        String memo = "\"memo\":\"" + "m".repeat(70_000) + "\"}";
        String longOne = gift("long").replace("}", "," + memo);
        turnedAway(413, "too-long", () -> shop.asKetua().body(longOne).post(DOOR));
        turnedAway(413, "too-long", () -> shop.asKetua().body(gift("huge").replace("}",
                ",\"memo\":\"" + "m".repeat(10_000_000) + "\"}")).post(DOOR));
        shop.asKetua().body("[" + longOne + "," + gift("beside-long") + "]").post(DOOR).then()
                .statusCode(200).body("results[0].code", equalTo("bad-json"))
                .body("results[1].status", equalTo("written"));
        List<String> many = new ArrayList<>();
        for (int at = 0; at < 500; at++) {
            many.add(gift("many-" + at));
        }
        shop.asKetua().body(many.toString()).post(DOOR).then().statusCode(200)
                .body("results.size()", equalTo(500)).body("results[499].status",
                        equalTo("written"));
        many.add(gift("one-too-many"));
        turnedAway(413, "too-long", () -> shop.asKetua().body(many.toString()).post(DOOR));
        shop.asKetua().body("[]").post(DOOR).then().statusCode(200)
                .body("results.size()", equalTo(0));
        turnedAway(413, "too-long", () -> as("operator").body("{\"kube\":\"" + "x".repeat(70_000)
                + "\"}").post("/api/v1/setup"));
        String[] lines = stream((longOne + "\n\n" + gift("after-long") + "\n")
                .getBytes(StandardCharsets.UTF_8)).split("\n");
        assertTrue(lines[0].contains("\"bad-json\""), lines[0]);
        assertTrue(lines[1].contains("\"written\""), lines[1]);
    }

    @Test
    void oneBadEntryStopsNoNeighbour() {
        shop.asKetua().body("[7,null,\"x\",[],{}," + gift("n1").replace("5000", "0") + ","
                + gift("n2") + "]").post(DOOR).then().statusCode(200)
                .body("results.status", equalTo(List.of("refused", "refused", "refused",
                        "refused", "refused", "refused", "written")))
                .body("results.code[0]", equalTo("bad-json"));
    }

    @Test
    void theFormMustBeJson() throws IOException {
        turnedAway(415, "not-that-form", () -> given().auth().oauth2(shop.ketua())
                .contentType("text/plain").body(gift("t")).post(DOOR));
        turnedAway(406, "not-that-form", () -> shop.asKetua().accept("image/png").get(DOOR));
        turnedAway(400, "unreadable", () -> given().auth().oauth2(shop.ketua())
                .header("Content-Type", Door.NDJSON).header("Content-Encoding", "gzip")
                .body(gift("z").getBytes(StandardCharsets.UTF_8)).post(DOOR));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(gift("zipped").getBytes(StandardCharsets.UTF_8));
        }
        given().auth().oauth2(shop.ketua()).header("Content-Type", Door.NDJSON)
                .header("Content-Encoding", "gzip").body(packed.toByteArray()).post(DOOR)
                .then().statusCode(200);
    }

    @Test
    void addressesAndWaysThatAreNoneAreToldAsProblems() {
        for (String path : List.of("nothing", "daybook/nobody", "daybook/..%2F..%2Fetc%2Fpasswd",
                "daybook/%00", "products/none", "cash/pocket", "print-jobs/none", "roster/2026-13",
                "examples/none")) {
            turnedAway(404, null, () -> shop.asKetua().get("/api/v1/" + path));
        }
        turnedAway(405, "not-that-way", () -> shop.asKetua().delete(DOOR));
        turnedAway(405, "not-that-way", () -> shop.asKetua().body("{}").put("/api/v1/setup"));
    }

    @Test
    void whatStandsAfterTheQuestionMarkIsChecked() {
        for (String query : List.of("daybook?limit=abc", "daybook?after=x",
                "ledger/trial-balance?asOf=2026-02-30", "ledger/trial-balance?known=abc",
                "ledger/entries?page=x", "ledger/entries?from=kemarin", "stock?asOf=2026-2-3",
                "consignments?asOf=2026-02-30", "credit?asOf=x", "members?asOf=0000-01-01",
                "rules?asOf=%2B12026-01-01", "leakage?asOf=2026-02-30", "cash/till?asOf=x",
                "reports/income?month=2026-13", "reports/position?asOf=2026-02-30")) {
            turnedAway(400, null, () -> shop.asKetua().get("/api/v1/" + query));
        }
        turnedAway(400, "bad-query",
                () -> shop.asKetua().body(gift("q")).post(DOOR + "?strict=ya"));
        for (String query : List.of("daybook?limit=0", "daybook?limit=-1",
                "daybook?limit=2147483647", "daybook?after=-1", "daybook?after=999999999999",
                "ledger/trial-balance?known=-1", "ledger/trial-balance?known=9223372036854775807",
                "ledger/entries?page=2147483647", "ledger/entries?page=-1", "stock?known=-1",
                "ledger/trial-balance?asOf=9999-12-31", "leakage?asOf=1900-01-01",
                "reports/income?month=9999-12", "wages/2026-11", "roster/2026-11")) {
            shop.asKetua().get("/api/v1/" + query).then().statusCode(200);
        }
    }

    private static void refused(String code, String entry) {
        turnedAway(422, code, () -> shop.asKetua().body(entry).post(DOOR));
    }

    /** The status and code, one sentence, no word of our insides, and the day book as before. */
    private static void turnedAway(int status, String code,
            Supplier<Response> request) {
        String head = shop.head();
        Response answer = request.get();
        String body = answer.asString();
        assertEquals(status, answer.statusCode(), body);
        assertTrue(answer.contentType().startsWith(Problems.TYPE), answer.contentType());
        if (code != null) {
            assertEquals(code, answer.path("code"), body);
        }
        String sentence = answer.path("detail");
        assertTrue(sentence.endsWith(".") && sentence.length() < 300, sentence);
        assertFalse(body.matches("(?s).*(Exception|id\\.kube|java\\.|\\{0\\}).*"), body);
        assertEquals(head, shop.head(), "nothing may be written");
    }

    private static String stream(byte[] lines) {
        return given().auth().oauth2(shop.ketua()).header("Content-Type", Door.NDJSON)
                .body(lines).post(DOOR).then().statusCode(200).extract().asString();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static String gift(String id) {
        return """
                {"id":"%s","type":"gift","date":"2026-11-24","amount":5000,"to":"till"}"""
                .formatted(id);
    }

    private static String sale(String id, String qty, String amount) {
        return """
                {"id":"%s","type":"sale","date":"2026-11-24","lines":[{"sku":"MIE","qty":%s,\
                "amount":%s}],"pay":[]}""".formatted(id, qty, amount);
    }
}
