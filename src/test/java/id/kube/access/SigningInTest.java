package id.kube.access;

import static id.kube.Shop.as;
import static id.kube.Shop.signIn;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A device is enrolled, a person types her PIN; what she may do follows the register. */
@QuarkusTest
class SigningInTest {

    private static final String PAGE = """
            {"id":"1","type":"member","date":"2026-11-24","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"2","type":"member","date":"2026-11-24","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2026-11-01"}
            """;
    private static final String SPEND = """
            {"id":"x","type":"expense","date":"2026-11-24","account":"6-1220","amount":1,\
            "from":"till"}""";

    @Inject
    AgroalDataSource database;

    @Test
    void onlyTheKetuaCarriesBooksThatOthersSigned() {
        Shop shop = Shop.open("buku-lama");
        shop.pin("A02", "bendahara", "246802");
        String device = shop.device("kasir-1");
        String line = """
                {"id":"old","type":"note","date":"2026-11-20","by":"A09","about":"x","text":"y"}
                """;
        String ketua = shop.session(device, "A01", "135791");
        String other = shop.session(device, "A02", "246802");
        assertTrue(streamed(other, line).contains("\"forbidden\""));
        assertTrue(streamed(ketua, line).contains("\"written\""));
        as(ketua).body(line.replace("old", "now")).post("/api/v1/daybook").then()
                .statusCode(403);
    }

    @Test
    void noShortPinTakesAnOfficersPowerAway() {
        Shop shop = Shop.open("pin-pengurus");
        shop.write(PAGE);
        shop.asKetua().body(Map.of("name", "Bu Ketua", "role", "anggota", "pin", "1234"))
                .put("/api/v1/people/A01/pin").then().statusCode(422)
                .body("code", equalTo("officers-pin"));
        signIn(shop.device("kasir-1"), "A01", "135791").then().statusCode(200);
    }

    private static String streamed(String token, String line) {
        return given().auth().oauth2(token).contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/daybook").then().statusCode(200).extract().asString();
    }

    @Test
    void anOfficerEnrolsTheDeviceSheStandsBefore() {
        Shop shop = Shop.open("daftar-hp");
        shop.pin("A04", "anggota", "1234");
        String token = enrolment("daftar-hp", "bu ketua", "135791").then().statusCode(201)
                .extract().path("token");
        signIn(token, "A04", "1234").then().statusCode(200);
        enrolment("daftar-hp", "A04", "1234").then().statusCode(403)
                .body("code", equalTo("not-hers"));
        enrolment("daftar-hp", "A01", "135790").then().statusCode(403)
                .body("code", equalTo("wrong-pin"));
        enrolment("tidak-ada", "A01", "135791").then().statusCode(403)
                .body("code", equalTo("wrong-pin"));
    }

    private static Response enrolment(String kube, String who, String pin) {
        return given().contentType("application/json").body(Map.of("kube", kube,
                "device", "kasir-9", "who", who, "pin", pin)).post("/api/v1/enrolment");
    }

    @Test
    void aPersonSignsInAtAnEnrolledDeviceAndSignsWhatSheWrites() {
        Shop shop = Shop.open("sign-in");
        shop.pin("A04", "anggota", "1234");
        Response answer = signIn(shop.device("kasir-1"), "A04", "1234");
        answer.then().statusCode(200).body("roles", equalTo(List.of("kasir")));
        assertNull(answer.header("Set-Cookie"), "no cookie, nothing to forge across sites");
        String session = answer.path("token");
        as(session).body("""
                {"id":"n","type":"shift.attend","date":"2026-11-24","member":"A04",\
                "shift":"2026-11-24/1"}""").post("/api/v1/daybook").then()
                .statusCode(202);
        shop.asKetua().get("/api/v1/daybook/n").then().body("entry.by", equalTo("A04"));
        as(session).body("""
                {"id":"o","type":"shift.attend","date":"2026-11-24","member":"A04",\
                "shift":"2026-11-24/1","by":"A01"}""").post("/api/v1/daybook").then()
                .statusCode(403);
        as(session).delete("/api/v1/session").then().statusCode(204);
        as(session).get("/api/v1/products").then().statusCode(401);
    }

    @Test
    void onlyAnEnrolledDeviceAsksForPins() {
        Shop shop = Shop.open("no-device");
        signIn(shop.program("bendahara"), "A01", "135791").then().statusCode(403);
        given().contentType("application/json").body(Map.of("member", "A01", "pin", "135791"))
                .post("/api/v1/session").then().statusCode(401);
        String device = shop.device("hilang");
        String session = shop.session(device, "A01", "135791");
        shop.asKetua().delete("/api/v1/devices/hilang").then().statusCode(204);
        signIn(device, "A01", "135791").then().statusCode(401);
        as(session).get("/api/v1/products").then().statusCode(401);
        shop.asKetua().delete("/api/v1/devices/hilang").then().statusCode(404);
    }

    @Test
    void aMembersPinHasFourDigitsAndAnOfficersSix() {
        Shop shop = Shop.open("digits");
        for (String[] pin : new String[][] {{"anggota", "123"}, {"anggota", "12a4"},
                {"bendahara", "12345"}, {"ketua", "1234"}, {"raja", "123456"}}) {
            shop.asKetua().body(Map.of("name", "Bu Sri", "role", pin[0], "pin", pin[1]))
                    .put("/api/v1/people/A05/pin").then().statusCode(422)
                    .body("code", equalTo("bad-field"));
        }
        shop.pin("A05", "anggota", "1234");
        shop.pin("A06", "bendahara", "123456");
    }

    @Test
    void fiveWrongPinsPauseHerOneThenFiveThenFifteenMinutes() {
        Pin pin = new Pin("A02", "Bu Sri", Role.BENDAHARA, Pin.hashOf("123456"), 6);
        Instant now = Instant.parse("2026-11-24T02:00:00Z");
        for (int minutes : new int[] {1, 5, 15, 15}) {
            for (int wrong = 1; wrong < 5; wrong++) {
                pin.tried(false, now);
                assertEquals(Optional.empty(), pin.pausedUntil());
            }
            pin.tried(false, now);
            assertEquals(Optional.of(now.plus(Duration.ofMinutes(minutes))), pin.pausedUntil());
        }
        pin.tried(true, now);
        pin.tried(false, now);
        assertEquals(Optional.empty(), pin.pausedUntil());
    }

    @Test
    void thePauseIsKeptInTheDatabaseAndHoldsAlsoForTheRightPin() throws SQLException {
        Shop shop = Shop.open("pause");
        String device = shop.device("kasir-1");
        for (int wrong = 0; wrong < 5; wrong++) {
            signIn(device, "A01", "000000").then().statusCode(403)
                    .body("code", equalTo("wrong-pin"));
        }
        signIn(device, "A01", "135791").then().statusCode(423)
                .body("code", equalTo("pin-paused")).body("retryAfter", lessThanOrEqualTo(60));
        assertEquals("5", kept("select wrong_tries from pin where kube_id = 'pause'"
                + " and paused_until is not null"));
        signIn(device, "A77", "000000").then().statusCode(403).body("code",
                equalTo("wrong-pin"));
    }

    @Test
    void whoGuessesManyAtOnceGetsNoMoreThanFiveTries() {
        Shop shop = Shop.open("guesses");
        String device = shop.device("kasir-1");
        List<CompletableFuture<Integer>> guesses = new ArrayList<>();
        for (int at = 0; at < 16; at++) {
            String pin = "0000" + (10 + at);
            guesses.add(CompletableFuture.supplyAsync(
                    () -> signIn(device, "A01", pin).statusCode()));
        }
        assertEquals(5, guesses.stream().map(CompletableFuture::join)
                .filter(status -> status == 403).count());
    }

    @Test
    void whoLeavesOrLosesHerOfficeLosesThePowerTheSameMoment() {
        Shop shop = Shop.open("leaving");
        shop.write(PAGE);
        shop.pin("A02", "bendahara", "123456");
        String device = shop.device("kasir-1");
        String sri = shop.session(device, "A02", "123456");
        assertFalse(isForbidden(sri));
        shop.write("""
                {"id":"3","type":"member","date":"2026-11-24","member":"A03","name":"Bu Wati",\
                "role":"bendahara","from":"2026-11-24"}
                """);
        assertTrue(isForbidden(sri), "there is one treasurer at a time");
        shop.write("""
                {"id":"4","type":"member.leave","date":"2026-11-24","member":"A02",\
                "reason":"pindah"}
                """);
        as(sri).get("/api/v1/products").then().statusCode(403);
        signIn(device, "A02", "123456").then().statusCode(403)
                .body("code", equalTo("not-a-member"));
        List<String> people = as(device).get("/api/v1/session/people").path("member");
        assertEquals(List.of("A01"), people);
    }

    @Test
    void anOfficersPowerNeedsAnOfficersPin() {
        Shop shop = Shop.open("short-pin");
        shop.pin("A02", "anggota", "1234");
        shop.write(PAGE);
        String sri = shop.session(shop.device("kasir-1"), "A02", "1234");
        assertTrue(isForbidden(sri));
    }

    @Test
    void aServerIsSetUpOnceAndAnOperatorOpensFurtherGroups() {
        Shop.open("first-of-all");
        String body = """
                {"kube":{"code":"%s","name":"KUBE"},"ketua":{"member":"A01","name":"Bu",\
                "pin":"135791"}}""";
        given().contentType("application/json").body(body.formatted("second"))
                .post("/api/v1/setup").then().statusCode(409)
                .body("code", equalTo("already-set-up"));
        as("wrong").body(body.formatted("second")).post("/api/v1/setup").then().statusCode(409);
        as("operator").body(body.formatted("first-of-all")).post("/api/v1/setup").then()
                .statusCode(409).body("code", equalTo("kube-taken"));
        for (String code : List.of("-", "--", "A", "a b", "", "a".repeat(32), "a/b")) {
            as("operator").body(body.formatted(code)).post("/api/v1/setup").then()
                    .statusCode(422).body("code", equalTo("bad-field"));
        }
        for (String broken : List.of("", "null", "[]", "{}", "{\"kube\":1}", "{", "7")) {
            int status = as("operator").body(broken).post("/api/v1/setup").statusCode();
            assertTrue(status == 400 || status == 422, broken + ": " + status);
        }
    }

    @Test
    void noCredentialThatIsNotGoodOpensAnything() {
        Shop shop = Shop.open("garbage");
        String token = shop.ketua();
        for (String header : List.of("", "Bearer", "Bearer ", "Bearer x", "Basic " + token,
                token, "Bearer " + token + "x", "Bearer " + token.toUpperCase(),
                "Bearer garbage." + "A".repeat(32), "Bearer -." + "A".repeat(32),
                "Bearer ' or 1=1 --", "Bearer " + "z".repeat(5_000))) {
            given().header("Authorization", header).get("/api/v1/members").then()
                    .statusCode(401).body("code", equalTo("not-signed-in"))
                    .header("WWW-Authenticate", equalTo("Bearer"));
        }
        given().header("Authorization", "bearer " + token).get("/api/v1/members").then()
                .statusCode(200);
    }

    @Test
    void anExpiredTokenIsNone() throws SQLException {
        Shop shop = Shop.open("expired");
        String token = shop.program("bendahara");
        as(token).get("/api/v1/members").then().statusCode(200);
        try (Connection rows = database.getConnection()) {
            rows.createStatement().executeUpdate("update credential set expires_at ="
                    + " timestamp with time zone '2026-11-24 01:59:59+00' where kube_id ="
                    + " 'expired' and role = 'bendahara'");
        }
        as(token).get("/api/v1/members").then().statusCode(401);
    }

    @Test
    void tokensAndPinsAreKeptOnlyAsHashes() throws SQLException {
        Shop shop = Shop.open("hashes");
        assertEquals("0", kept("select count(*) from credential where token_hash like 'hashes%'"));
        assertEquals(Tokens.hash(shop.ketua()),
                kept("select token_hash from credential where kube_id = 'hashes'"));
        assertTrue(kept("select hash from pin where kube_id = 'hashes'").startsWith("$2"),
                "bcrypt");
    }

    private static boolean isForbidden(String token) {
        return "forbidden".equals(as(token).body(SPEND).post("/api/v1/daybook").path("code"));
    }

    private String kept(String question) throws SQLException {
        try (Connection rows = database.getConnection();
                ResultSet answer = rows.createStatement().executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
