package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** December is not shut while the result of its year stands open; it would stand so for ever. */
@QuarkusTest
class ClosingDecemberTest {

    private static final String PEOPLE = """
            {"id":"o1","type":"member","date":"2025-12-01","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-01-01"}
            {"id":"o2","type":"member","date":"2025-12-01","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2026-01-01"}
            {"id":"g","type":"grant","date":"2025-12-01","amount":20000000,"to":"bank"}
            """;
    private static final String EARNED = """
            {"id":"%s","type":"income.other","date":"2025-12-%s","amount":500000,"to":"bank"}
            """;
    private static final String YEAR = """
            {"id":"%s","type":"year.close","date":"2025-12-31","year":2025}
            """;
    private static final String CLOSE = """
            {"id":"%s","type":"period.close","date":"2026-11-24","month":"2025-12"%s}""";
    private static final String PINS = """
            {"id":"%s","treasurer":{"member":"A02","pin":"246802"},
             "chair":{"member":"A01","pin":"135791"}}""";

    @TestHTTPResource("/")
    URI server;

    @Test
    void waitsForTheYearAndSaysWhoClosesIt() {
        Warung warung = opened("desember-tahan", EARNED.formatted("e1", "05"));
        JsonNode block = warung.get("closing/2025-12").get("blocks").get(0);
        assertEquals("year-not-closed", block.get("code").textValue());
        assertEquals("ketua", block.get("who").textValue());
        assertEquals("Tahun 2025 belum ditutup; ketua menutup tahun itu dulu, setelah semua hal"
                + " lain beres.", block.get("text").textValue());
        JsonNode refused = warung.post("closing/2025-12", PINS.formatted("t"), 422);
        assertEquals("closing-blocked", refused.get("code").textValue());
        assertTrue(refused.get("detail").textValue().contains("Tahun 2025 belum ditutup"),
                refused.toString());

        write(warung, YEAR.formatted("y1"));
        assertEquals(List.of(), blocks(warung, "2025-12"));
        write(warung, EARNED.formatted("e2", "30"));
        assertEquals(List.of("year-not-closed"), blocks(warung, "2025-12"), "earned since");
        write(warung, YEAR.formatted("y2"));
        warung.post("closing/2025-12", PINS.formatted("t"), 201);
        assertFalse(warung.get("closing/2025-12").get("seal").isNull());
        assertEquals("equal", warung.get("daybook/verify").get("rebuilt").textValue());
    }

    @Test
    void isNotHeldUpWhereNothingWasEarned() {
        Warung warung = opened("desember-kosong", "");
        assertEquals(List.of(), blocks(warung, "2025-12"));
        warung.post("closing/2025-12", PINS.formatted("t"), 201);
    }

    @Test
    void isNotShutByALaterMonthEither() {
        Warung warung = opened("desember-lewat", EARNED.formatted("e1", "05"));
        assertTrue(blocks(warung, "2026-01").contains("year-not-closed"));
        assertFalse(blocks(warung, "2025-11").contains("year-not-closed"));
        write(warung, YEAR.formatted("y1"));
        assertFalse(blocks(warung, "2026-01").contains("year-not-closed"));
    }

    @Test
    void thePlainDoorShutsItUnlessAskedToLook() {
        Warung warung = opened("desember-pintu", EARNED.formatted("e1", "05"));
        JsonNode refused = warung.post("daybook", CLOSE.formatted("c1", ",\"check\":true"), 422);
        assertEquals("closing-blocked", refused.get("code").textValue());
        warung.post("daybook", CLOSE.formatted("c2", ""), 201);
        assertFalse(blocks(warung, "2026-01").contains("year-not-closed"),
                "what can be closed no more must not hold up all that follows");
    }

    private Warung opened(String code, String page) {
        Warung warung = Warung.open(server, code, "operator");
        write(warung, PEOPLE + page);
        warung.put("people/A02/pin", """
                {"role":"bendahara","name":"Bu Sri","pin":"246802"}""", 204);
        return warung;
    }

    private static List<String> blocks(Warung warung, String month) {
        return Warung.items(warung.get("closing/" + month).get("blocks")).stream()
                .map(block -> block.get("code").textValue()).toList();
    }

    private static void write(Warung warung, String page) {
        warung.stream(page, true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
    }
}
