package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent, the books stay sound after every single entry. */
@QuarkusTest
class RandomBooksTest {

    private static final int ENTRIES = 250;
    private static final String LAST_DAY = "2026-11-24";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"1,false", "2,true", "3,false", "4,true"})
    void keepsEachEntryWholeOrNotAtAll(long seed, boolean strict) {
        Warung warung = Warung.open(server, "random-" + seed, "operator");
        warung.stream(beginning(), true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
        RandomPages pages = new RandomPages(seed);
        int kept = 0;
        for (int count = 0; count < ENTRIES; count++) {
            ObjectNode entry = pages.next();
            String before = booksOf(warung);
            JsonNode result = warung.stream(entry.toString(), strict).get(0);
            String story = entry + " -> " + result;
            if (result.get("status").textValue().equals("refused")) {
                assertEquals(before, booksOf(warung), story);
            } else {
                kept++;
            }
            assertTrue(!"our-fault".equals(result.path("code").asText()), story);
            assertEquals(List.of(), SoundBooks.faults(warung, LAST_DAY), story);
        }
        assertTrue(kept > ENTRIES / 4, "only " + kept + " entries were possible");
        JsonNode verdict = warung.get("daybook/verify");
        assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
    }

    private static String booksOf(Warung warung) {
        return warung.get("daybook?limit=1").get("head")
                + warung.get("ledger/trial-balance?parties=true&asOf=" + LAST_DAY).toString()
                + warung.get("stock?asOf=" + LAST_DAY) + warung.get("consignments?asOf=" + LAST_DAY)
                + warung.get("credit?asOf=" + LAST_DAY);
    }

    private static String beginning() {
        StringBuilder lines = new StringBuilder();
        List.of("A01", "A02", "A03").forEach(code -> lines.append("""
                {"id":"m-%s","type":"member","date":"2026-02-01","member":"%s","name":"Bu %s",\
                "role":"anggota","from":"2026-02-01"}
                """.formatted(code, code, code)));
        List.of("MIE", "TLR", "GLA", "KOP").forEach(sku -> lines.append("""
                {"id":"p-%s","type":"product","date":"2026-02-01","sku":"%s","name":"%s",\
                "unit":"pcs"}
                """.formatted(sku, sku, sku)));
        List.of("C01", "C02").forEach(code -> lines.append("""
                {"id":"c-%s","type":"customer","date":"2026-02-01","code":"%s","name":"Bu %s"}
                """.formatted(code, code, code)));
        List.of("till", "treasury", "box", "bank").forEach(place -> lines.append("""
                {"id":"g-%s","type":"grant","date":"2026-02-01","amount":1000000,"to":"%s"}
                """.formatted(place, place)));
        return lines.append("""
                {"id":"b-1","type":"purchase","date":"2026-02-01","lines":[\
                {"sku":"MIE","qty":40,"amount":100000},{"sku":"TLR","qty":30,"amount":60001}],\
                "pay":[{"m":"treasury","amount":160001}]}
                """).toString();
    }
}
