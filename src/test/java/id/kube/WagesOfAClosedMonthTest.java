package id.kube;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The list of wages stays as it was signed; what is paid since is told elsewhere. */
@QuarkusTest
class WagesOfAClosedMonthTest {

    private static final String OCTOBER = """
            {"id":"o1","type":"member","date":"2026-10-01","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-10-01"}
            {"id":"o2","type":"member","date":"2026-10-01","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2026-10-01"}
            {"id":"g","type":"grant","date":"2026-10-01","amount":20000000,"to":"bank"}
            """;
    private static final String CLOSED = """
            {"id":"t","type":"period.close","date":"2026-11-03","month":"2026-10"}
            """;
    private static final String LATER = """
            {"id":"l1","type":"member","date":"2026-11-03","member":"A03","name":"Bu Ani",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"l2","type":"member","date":"2026-11-03","member":"A02","name":"Bu Lain",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"l3","type":"wage.rate","date":"2026-11-03","from":"2026-10",\
            "base":200000,"deduct":10000}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void whatWasPaidBeforeItWasSealedStandsOnIt() {
        Warung warung = opened("upah-dibayar");
        write(warung, """
                {"id":"w","type":"wage.accrue","date":"2026-10-31","month":"2026-10",\
                "members":["A01","A02"]}
                {"id":"p1","type":"wage.pay","date":"2026-11-02","member":"A01","amount":150000,\
                "from":"bank"}
                {"id":"p2","type":"wage.pay","date":"2026-11-02","member":"A02","amount":50000,\
                "from":"bank"}
                """ + CLOSED);
        Map<String, byte[]> papers = papers(warung);
        assertEquals("200000", sum(sheet(warung, ""), "paid"));
        write(warung, LATER + """
                {"id":"l4","type":"wage.pay","date":"2026-11-04","member":"A02","amount":90000,\
                "from":"bank"}
                {"id":"l5","type":"wage.accrue","date":"2026-11-04","month":"2026-10",\
                "members":["A03"]}
                {"id":"l6","type":"reverse","date":"2026-11-04","ref":"p1","reason":"salah"}
                """);
        papers.forEach((path, paper) -> assertArrayEquals(paper, warung.bytes(path), path));
        assertEquals("[true,500000,140000]", today(warung));
        assertEquals("140000", sum(sheet(warung, "&asOf=2026-11-24"), "paid"),
                "asked for as of a day it tells what became of it");
    }

    @Test
    void whatNobodyHadCreditedWhenItWasSealedStaysAPreview() {
        Warung warung = opened("upah-belum");
        write(warung, CLOSED);
        Map<String, byte[]> papers = papers(warung);
        assertEquals("[false,300000,0]", today(warung));
        warung.post("daybook", """
                {"id":"m","type":"shift.miss","date":"2026-10-05","member":"A02",\
                "shift":"2026-10-05/1"}""", 202);
        write(warung, LATER);
        assertEquals("[false,590000,0]", today(warung));
        papers.forEach((path, paper) -> assertArrayEquals(paper, warung.bytes(path), path));
        write(warung, """
                {"id":"l4","type":"wage.accrue","date":"2026-11-03","month":"2026-10",\
                "members":["A01","A02","A03"]}
                """);
        assertEquals("[true,590000,0]", today(warung));
        papers.forEach((path, paper) -> assertArrayEquals(paper, warung.bytes(path), path));
    }

    private Warung opened(String code) {
        Warung warung = Warung.open(server, code, "operator");
        write(warung, OCTOBER);
        return warung;
    }

    private static Map<String, byte[]> papers(Warung warung) {
        Map<String, byte[]> papers = new TreeMap<>();
        for (String form : new String[] {"pdf", "csv", "xlsx", "json"}) {
            String path = "reports/wage-list." + form + "?month=2026-10";
            papers.put(path, warung.bytes(path));
        }
        return papers;
    }

    /** Whether wages were credited, what they come to and what was paid, as known today. */
    private static String today(Warung warung) {
        JsonNode wages = warung.get("wages/2026-10");
        return "[" + wages.get("accrued") + "," + total(wages, "net") + "," + total(wages, "paid")
                + "]";
    }

    private static long total(JsonNode wages, String field) {
        return Warung.items(wages.get("members")).stream()
                .mapToLong(wage -> wage.get(field).longValue()).sum();
    }

    private static JsonNode sheet(Warung warung, String more) {
        return warung.get("reports/wage-list.json?month=2026-10" + more).get(0);
    }

    private static String sum(JsonNode sheet, String column) {
        return Warung.items(sheet.get("rows")).stream()
                .filter(row -> row.get("row").asText().equalsIgnoreCase("total"))
                .map(row -> row.get(column).asText()).findFirst().orElse("");
    }

    private static void write(Warung warung, String page) {
        warung.stream(page, true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
    }
}
