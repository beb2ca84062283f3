package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Books begin with what is there already, and a year's result ends as surplus kept. */
@QuarkusTest
class BeginningAndEndingBooksTest {

    private static final String FIRST = """
            {"id":"m1","type":"member","date":"2025-12-01","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2025-12-01"}
            {"id":"m2","type":"member","date":"2025-12-01","member":"A02","name":"Bu Sri",\
            "role":"anggota","from":"2025-12-01"}
            {"id":"p","type":"product","date":"2025-12-01","sku":"MIE","name":"Mi goreng",\
            "unit":"pcs","price":3000}
            {"id":"c","type":"customer","date":"2025-12-01","code":"C1","name":"Bu RT"}
            """;
    private static final String OPENING = """
            {"id":"o","type":"opening","date":"2025-12-01",
             "lines":[{"account":"1-1110","amount":200000},
                {"account":"1-1220","party":"C1","amount":30000,"since":"2025-11-10"},
                {"account":"1-1210","party":"A02","amount":15000,"since":"2025-11-20"},
                {"account":"1-2190","party":"KULKAS","amount":-100000},
                {"account":"3-1110","amount":-1000000}],
             "stock":[{"sku":"MIE","qty":100,"value":250000}],
             "consigned":[{"member":"A02","sku":"MIE","qty":10,"value":25000,"settle":30000,
                "since":"2025-11-25"}],
             "assets":[{"asset":"KULKAS","cost":1200000,"life_months":24,"since":"2025-10-01"}]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void takeOverWhatIsThereAndKeepTheRestAsSurplus() {
        Warung warung = opened("buku-awal");
        assertEquals(Map.of("1-1110", 200_000L, "1-1210", 15_000L, "1-1220", 30_000L,
                "1-1310", 250_000L, "1-1320", 25_000L, "1-2110", 1_200_000L,
                "1-2190", -100_000L, "3-1110", -1_000_000L, "3-2110", -620_000L),
                balances(warung, "2025-12-01"));
        JsonNode sri = Warung.items(warung.get("consignments?asOf=2025-12-05")).get(0);
        assertEquals(45_000, sri.get("exposure").longValue());
        assertEquals("2025-12-02", sri.get("goods").get(0).get("due").textValue());
        assertEquals("2025-11-20", sri.get("oldest").textValue());
        warung.post("daybook", """
                {"id":"d","type":"depreciate","date":"2025-12-31","month":"2025-12"}""", 201);
        assertEquals(-150_000L, balances(warung, "2025-12-31").get("1-2190"));
    }

    @Test
    void refuseWhatWouldBeginApart() {
        Warung warung = Warung.open(server, "buku-sumbang", "operator");
        warung.stream(FIRST, true);
        for (String line : List.of("{\"account\":\"1-1310\",\"party\":\"MIE\",\"amount\":1}",
                "{\"account\":\"4-1110\",\"amount\":-1}", "{\"account\":\"1-1210\",\"amount\":1}",
                "{\"account\":\"1-1220\",\"party\":\"C1\",\"amount\":-1}",
                "{\"account\":\"1-1110\",\"amount\":-1}")) {
            assertEquals("refused", warung.post("daybook", """
                    {"id":"x","type":"opening","date":"2025-12-01","lines":[%s]}"""
                    .formatted(line), 422).get("status").textValue(), line);
        }
    }

    @Test
    void carryTheYearsResultToSurplusAndLeaveItsIncomeReadable() {
        Warung warung = opened("buku-akhir");
        warung.post("daybook", FirstGoods.sale("s").replace("2026-11-24", "2025-12-20"), 201);
        JsonNode income = warung.get("reports/income?month=2025-12");
        JsonNode early = warung.post("daybook", """
                {"id":"y0","type":"year.close","date":"2025-12-30","year":2025}""", 422);
        assertEquals("bad-date", early.get("code").textValue());
        warung.post("daybook", """
                {"id":"y","type":"year.close","date":"2025-12-31","year":2025}""", 201);
        Map<String, Long> after = balances(warung, "2025-12-31");
        assertEquals(-620_500L, after.get("3-2110"));
        assertEquals(0L, after.get("4-1110"));
        assertEquals(0L, after.get("3-2120"));
        assertEquals(income, warung.get("reports/income?month=2025-12"));
        assertEquals("nothing-to-close", warung.post("daybook", """
                {"id":"y2","type":"year.close","date":"2025-12-31","year":2025}""", 422)
                .get("code").textValue());
        assertEquals("equal", warung.get("daybook/verify").get("rebuilt").textValue());
    }

    @Test
    void showWhatWasSaidOfAFinding() {
        Warung warung = opened("jawab-temuan");
        warung.post("daybook", """
                {"id":"t","type":"consign.take","date":"2025-12-01","due":"2025-12-08",\
                "member":"A02","lines":[{"sku":"MIE","qty":50,"settle":150000}]}""", 202);
        String late = finding(warung).get("id").textValue();
        warung.post("daybook", """
                {"id":"k","type":"alert.ack","date":"2026-01-10","by":"A01","finding":"%s",
                 "text":"sudah ditemui","action":"dicicil dua kali"}""".formatted(late), 201);
        JsonNode ack = finding(warung).get("ack");
        assertEquals("dicicil dua kali", ack.get("action").textValue());
        assertEquals("A01", ack.get("by").textValue());
    }

    private static JsonNode finding(Warung warung) {
        return Warung.items(warung.get("leakage?asOf=2026-01-10").get("findings")).stream()
                .filter(seen -> seen.get("signal").textValue().equals("member-silent"))
                .findFirst().orElseThrow();
    }

    private Warung opened(String code) {
        Warung warung = Warung.open(server, code, "operator");
        warung.stream(FIRST, true);
        assertEquals("written", warung.post("daybook", OPENING, 201).get("status").textValue());
        return warung;
    }

    private static Map<String, Long> balances(Warung warung, String day) {
        Map<String, Long> balances = new TreeMap<>();
        warung.get("ledger/trial-balance?asOf=" + day).get("accounts").forEach(account ->
                balances.put(account.get("code").textValue(),
                        account.get("balance").longValue()));
        return balances;
    }
}
