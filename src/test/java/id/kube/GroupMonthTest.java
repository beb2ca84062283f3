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

/** A month of Cempaka: who keeps the shifts, what that earns, what is put by, who came. */
@QuarkusTest
class GroupMonthTest {

    private static final String PAGE = """
            {"id":"k","type":"kube","date":"2026-10-01","name":"Cempaka","city":"Bogor, Barat"}
            {"id":"o","type":"member","date":"2026-10-01","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-10-01"}
            {"id":"m","type":"member","date":"2026-10-01","member":"A02","name":"Bu Sri",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"p","type":"shift.plan","date":"2026-10-01","month":"2026-10","slots":3,"cells":[\
            {"date":"2026-10-05","slot":1,"member":"A02"},\
            {"date":"2026-10-06","slot":1,"member":"A02"},\
            {"date":"2026-10-07","slot":1,"member":"A02"}]}
            {"id":"a","type":"shift.attend","date":"2026-10-05","shift":"2026-10-05/1",\
            "member":"A02"}
            {"id":"x","type":"shift.miss","date":"2026-10-06","shift":"2026-10-06/1",\
            "member":"A02"}
            {"id":"s","type":"shift.swap","date":"2026-10-07","shift":"2026-10-07/1",\
            "member":"A02","sub":"A01","status":"reported"}
            {"id":"g","type":"gift","date":"2026-10-01","amount":1000000,"to":"till"}
            {"id":"b","type":"setaside","date":"2026-10-05","amount":120000}
            {"id":"c","type":"cash.move","date":"2026-10-05","from":"till","to":"box",\
            "amount":7000}
            {"id":"l","type":"rule","date":"2026-10-01","name":"leak.coverDays","value":14,\
            "from":"2026-10-01"}
            {"id":"v","type":"visit","date":"2026-10-08","visitor":"Pak Lurah","from":"Kelurahan",\
            "purpose":"melihat warung"}
            {"id":"r","type":"meeting","date":"2026-10-09","meeting":"R1",\
            "present":["A01","Bu Sri"]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void tellsWhatBecameOfEveryShiftAndWhatItEarns() {
        Warung warung = written("bulan-piket");
        List<JsonNode> shifts = Warung.items(warung.get("roster/2026-10"));
        assertEquals(List.of("attended", "missed", "swapped"),
                shifts.stream().map(shift -> shift.get("status").textValue()).toList());
        assertEquals("A01", shifts.get(2).get("by").textValue());
        JsonNode preview = warung.get("wages/2026-10");
        assertFalse(preview.get("accrued").booleanValue());
        assertEquals(145_000, wageOfSri(preview).get("net").longValue());
        warung.post("daybook", """
                {"id":"w","type":"wage.accrue","date":"2026-10-31","month":"2026-10",
                 "members":["A02"]}""", 201);
        JsonNode credited = warung.get("wages/2026-10");
        assertTrue(credited.get("accrued").booleanValue());
        assertEquals(5_000, wageOfSri(credited).get("deduction").longValue());
    }

    @Test
    void findsNoMissedShiftAgainOnceItsMonthIsCredited() {
        Warung warung = written("bulan-upah");
        warung.post("daybook", """
                {"id":"w","type":"wage.accrue","date":"2026-10-31","month":"2026-10",
                 "members":["A02"]}""", 201);
        JsonNode refused = warung.post("daybook", """
                {"id":"u","type":"reverse","date":"2026-10-31","ref":"x","reason":"salah"}""",
                422);
        assertEquals("wage-accrued", refused.get("code").textValue());
    }

    @Test
    void docksAgainWhereASwapIsTakenBack() {
        Warung warung = written("bulan-tukar");
        warung.post("daybook", """
                {"id":"u","type":"reverse","date":"2026-10-08","ref":"s","reason":"batal"}""",
                201);
        warung.post("daybook", """
                {"id":"y","type":"shift.miss","date":"2026-10-08","shift":"2026-10-07/1",
                 "member":"A02"}""", 201);
        assertEquals(2, wageOfSri(warung.get("wages/2026-10")).get("missed").intValue());
    }

    @Test
    void countsAsPutByOnlyWhatWasSetAside() {
        JsonNode day = written("bulan-sisihan").get("setaside/2026-10").get(4);
        assertEquals("2026-10-05", day.get("date").textValue());
        assertEquals(150_000, day.get("target").longValue());
        assertEquals(120_000, day.get("done").longValue());
    }

    @Test
    void keepsProfileGuestsMinutesAndRulesAsTheyWereWritten() {
        Warung warung = written("bulan-rapat");
        assertEquals("Bogor, Barat", warung.get("kube").get("city").textValue());
        assertEquals("Kelurahan", warung.get("visits").get(0).get("from").textValue());
        assertEquals("Bu Sri", warung.get("meetings").get(0).get("present").get(1).textValue());
        assertEquals("14", warung.get("rules?asOf=2026-10-02").get("leak.coverDays").asText());
    }

    private Warung written(String code) {
        Warung warung = Warung.open(server, code, "operator");
        warung.stream(PAGE, true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
        return warung;
    }

    private static JsonNode wageOfSri(JsonNode list) {
        return Warung.items(list).stream()
                .filter(wage -> wage.get("member").textValue().equals("A02"))
                .findFirst().orElseThrow();
    }
}
