package id.kube.meetings;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Minutes are corrected by later ones that name them; the first stay readable beside them. */
@QuarkusTest
class MinutesCorrectedTest {

    private static final String HELD = """
            {"id":"mc-1","type":"meeting","date":"2026-11-10","meeting":"R-1","present":["A01"],\
            "decisions":[{"code":"K1","text":"Upah naik"},{"code":"K2","text":"Beli rak"},\
            {"code":"K3","text":"Libur Jumat"}]}
            """;
    private static final String FIXED = """
            {"id":"%s","type":"meeting","date":"2026-11-24","meeting":"%s","corrects":"%s",\
            "present":["A01","A02"],"by":"A01","decisions":[{"code":"K2","text":"%s"}]}
            """;

    @Test
    void theLastHoldOnTheDayOfTheMeetingAndTheFirstStayReadable() {
        Shop shop = held("notulen-baik");
        shop.write(FIXED.formatted("mc-2", "R-1", "mc-1", "Beli rak dua"));
        shop.write(FIXED.formatted("mc-3", "R-1", "mc-2", "Beli rak tiga"));
        meetings(shop).body("", hasSize(1)).body("[0].id", equalTo("mc-3"))
                .body("[0].date", equalTo("2026-11-10")).body("[0].present", hasSize(2))
                .body("[0].decisions.code", equalTo(java.util.List.of("K2")))
                .body("[0].decisions[0].text", equalTo("Beli rak tiga"))
                .body("[0].before", hasSize(2)).body("[0].before[0].on", equalTo("2026-11-24"))
                .body("[0].before[0].by", equalTo("A01"))
                .body("[0].before[1].decisions", hasSize(3))
                .body("[0].before[1].present", hasSize(1));
        shop.asKetua().get("/api/v1/reports/minutes.csv?month=2026-11").then().statusCode(200)
                .body(containsString("Diperbaiki")).body(containsString("Beli rak tiga"))
                .body(not(containsString("Beli rak dua")));
    }

    /** A rule stands on K1 and somebody has answered K3; only what nobody named may go. */
    @Test
    void aDecisionThatWasNamedDoesNotVanish() {
        Shop shop = held("notulen-tetap");
        shop.write("""
                {"id":"w","type":"rule","date":"2026-11-12","name":"wage.base","value":175000,\
                "from":"2026-12-01","meeting":"R-1","memo":"K1: Upah naik"}
                """);
        shop.write("""
                {"id":"n","type":"note","date":"2026-11-13","about":"decision:K3","text":"belum"}
                """);
        shop.write(FIXED.formatted("mc-2", "R-1", "mc-1", "Beli rak dua"));
        meetings(shop).body("[0].decisions.code", equalTo(java.util.List.of("K2", "K1", "K3")))
                .body("[0].decisions[1].outcome.done", equalTo(true))
                .body("[0].decisions[2].outcome.done", equalTo(false));
    }

    /** What a closed month printed was known up to its last entry, and stays as it was. */
    @Test
    void aMonthIsReadAsItWasKnown() {
        Shop shop = held("notulen-dulu");
        long known = shop.asKetua().get("/api/v1/daybook/mc-1").then().extract()
                .jsonPath().getLong("entry.no");
        shop.write(FIXED.formatted("mc-2", "R-1", "mc-1", "Beli rak dua"));
        shop.asKetua().get("/api/v1/reports/minutes.csv?month=2026-11&known=" + known).then()
                .statusCode(200).body(containsString("Libur Jumat"))
                .body(not(containsString("Diperbaiki")));
    }

    @Test
    void onlyMinutesOfThatMeetingAreCorrected() {
        Shop shop = held("notulen-salah");
        for (String wrong : new String[] {"R-2 mc-1", "R-1 mc-9"}) {
            String[] names = wrong.split(" ");
            as(shop.ketua()).body(FIXED.formatted("x-" + names[1], names[0], names[1], "Rak"))
                    .post("/api/v1/daybook").then().statusCode(422)
                    .body("code", equalTo("unknown-ref"));
        }
        meetings(shop).body("", hasSize(1)).body("[0].before", empty());
    }

    @Test
    void aGuestsPictureIsNamedByItsFingerprint() {
        Shop shop = held("tamu-gambar");
        String guest = """
                {"id":"%s","type":"visit","date":"2026-11-20","visitor":"Bu Camat",\
                "purpose":"Melihat warung","photo":"%s"}
                """;
        as(shop.program("pendamping")).body(guest.formatted("g-1", "ab".repeat(32)))
                .post("/api/v1/daybook").then().statusCode(201);
        shop.asKetua().get("/api/v1/visits").then().body("[0].photo", equalTo("ab".repeat(32)));
        as(shop.ketua()).body(guest.formatted("g-2", "foto.jpg")).post("/api/v1/daybook").then()
                .statusCode(422).body("code", equalTo("bad-field"));
    }

    private static Shop held(String code) {
        Shop shop = Shop.open(code);
        shop.write(HELD);
        return shop;
    }

    private static ValidatableResponse meetings(Shop shop) {
        return shop.asKetua().get("/api/v1/meetings").then().statusCode(200);
    }
}
