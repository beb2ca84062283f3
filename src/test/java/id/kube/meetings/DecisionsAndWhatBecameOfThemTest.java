package id.kube.meetings;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision is done when an officer says so, or when the books carry it out by themselves. */
@QuarkusTest
class DecisionsAndWhatBecameOfThemTest {

    private static final String MEETING = """
            {"id":"%s","type":"meeting","date":"%s","meeting":"%s","present":["A01"],\
            "decisions":[{"code":"%s","text":"Beli kulkas"},\
            {"code":"%s","text":"Upah piket naik","topic":"Upah"}]}
            """;
    private static final String SAID = """
            {"id":"%s","type":"note","date":"%s","about":"decision:%s","text":"%s"}
            """;

    @Test
    void officersSayItAndTheLastWordCounts() {
        Shop shop = held("putusan");
        nothingIsSaid(shop);
        for (String role : List.of("sekretaris", "bendahara", "ketua")) {
            say(shop.program(role), role, "2026-11-24", "K1/2026-11", "sudah").then()
                    .statusCode(201);
        }
        meetings(shop).body("[0].decisions[0].outcome.done", equalTo(true))
                .body("[0].decisions[0].outcome.on", equalTo("2026-11-24"))
                .body("[0].decisions[1].outcome", nullValue());
        say(shop.ketua(), "tidak-jadi", "2026-11-24", "K1/2026-11", "belum, uangnya kurang");
        meetings(shop).body("[0].decisions[0].outcome.done", equalTo(false))
                .body("[0].decisions[0].outcome.text", equalTo("belum, uangnya kurang"));
        say(shop.ketua(), "lain", "2026-11-24", "K2/2026-11", "harganya 2 juta");
        meetings(shop).body("[0].decisions[1].outcome", nullValue());
    }

    @Test
    void nobodyElseDoesThePendampingIncluded() {
        Shop shop = held("putusan-bukan");
        for (String role : List.of("anggota", "kasir", "pendamping")) {
            say(shop.program(role), role, "2026-11-24", "K1/2026-11", "sudah").then()
                    .statusCode(403).body("code", equalTo("forbidden"));
        }
        as(shop.program("pendamping")).body("""
                {"id":"p","type":"note","date":"2026-11-24","about":"rak","text":"rapi"}""")
                .post("/api/v1/daybook").then().statusCode(201);
        nothingIsSaid(shop);
        for (String role : List.of("anggota", "kasir")) {
            assertEquals(200, as(shop.program(role)).get("/api/v1/meetings").statusCode());
        }
    }

    @Test
    void aRuleThatNamesItsMeetingCarriesTheDecisionOut() {
        Shop shop = held("putusan-buku");
        shop.write("""
                {"id":"w","type":"rule","date":"2026-11-21","name":"wage.base","value":175000,\
                "from":"2026-12-01","meeting":"R-2026-11-20","memo":"K2/2026-11: Upah piket naik"}
                """);
        meetings(shop).body("[0].decisions[0].outcome", nullValue())
                .body("[0].decisions[1].outcome.done", equalTo(true))
                .body("[0].decisions[1].outcome.on", equalTo("2026-11-21"))
                .body("[0].decisions[1].outcome.text", nullValue());
        say(shop.ketua(), "batal", "2026-11-24", "K2/2026-11", "belum, mulai Januari saja");
        meetings(shop).body("[0].decisions[1].outcome.done", equalTo(false));
    }

    @Test
    void aCodeThatIsGivenAgainIsAnotherDecision() {
        Shop shop = Shop.open("putusan-dua");
        shop.write(MEETING.formatted("r1", "2026-10-20", "R-1", "K1", "K2"));
        shop.write(SAID.formatted("s1", "2026-10-25", "K1", "sudah"));
        shop.write(MEETING.formatted("r2", "2026-11-20", "R-2", "K1", "K2"));
        meetings(shop).body("[0].meeting", equalTo("R-2"))
                .body("[0].decisions[0].outcome", nullValue())
                .body("[1].decisions[0].outcome.done", equalTo(true));
        shop.write(SAID.formatted("s2", "2026-11-22", "K1", "belum"));
        meetings(shop).body("[0].decisions[0].outcome.done", equalTo(false))
                .body("[1].decisions[0].outcome.done", equalTo(true));
    }

    private static void nothingIsSaid(Shop shop) {
        meetings(shop).body("[0].decisions.outcome", equalTo(java.util.Arrays.asList(null, null)))
                .body("[0].decisions[0].text", equalTo("Beli kulkas"))
                .body("[0].decisions[1].topic", equalTo("Upah"));
    }

    private static Shop held(String code) {
        Shop shop = Shop.open(code);
        shop.write(MEETING.formatted("r", "2026-11-20", "R-2026-11-20", "K1/2026-11",
                "K2/2026-11"));
        return shop;
    }

    private static Response say(String token, String id, String day, String code, String text) {
        return as(token).body(SAID.formatted(id, day, code, text)).post("/api/v1/daybook");
    }

    private static ValidatableResponse meetings(Shop shop) {
        return shop.asKetua().get("/api/v1/meetings").then().statusCode(200);
    }
}
