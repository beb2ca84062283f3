package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A group to which anything is sent, and what must hold in its books after every entry. */
final class RandomBooks {

    private static final int ENTRIES = 300;
    private static final int ENTRIES_BETWEEN = 50;
    private static final String LAST_DAY = "2026-11-24";

    private RandomBooks() {
    }

    /**
     * Sends random pages one by one and checks the books after each; then all of them at once to
     * another group, where many share a transaction: it must be told and keep the same.
     *
     * @return the kinds kept
     */
    static Set<String> write(URI server, long seed, boolean strict) {
        Set<String> kinds = new TreeSet<>();
        List<String> sent = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        Warung warung = Warung.open(server, "random-" + seed, "operator");
        warung.stream(beginning(), true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
        RandomPages pages = new RandomPages(seed);
        Map<Long, String> remembered = new TreeMap<>();
        int kept = 0;
        String books = booksOf(warung);
        for (int count = 0; count < ENTRIES; count++) {
            ObjectNode entry = pages.next();
            JsonNode result = warung.stream(entry.toString(), strict).get(0);
            sent.add(entry.toString());
            statuses.add(status(result));
            String story = entry + " -> " + result;
            assertTrue(!"our-fault".equals(result.path("code").asText()), story);
            String before = books;
            books = booksOf(warung);
            if (result.get("status").textValue().equals("refused")) {
                assertEquals(before, books, story);
            } else {
                kept++;
                kinds.add(entry.path("type").asText());
                assertEquals(List.of(), SoundBooks.faults(warung, LAST_DAY), story);
            }
            if (count % ENTRIES_BETWEEN == 0) {
                remembered.put(lastNumber(warung), booksOn(warung, ""));
            }
        }
        assertTrue(kept > ENTRIES / 4, "only " + kept + " entries were possible");
        remembered.forEach((no, told) ->
                assertEquals(told, booksOn(warung, "&known=" + no), "as known at " + no));
        JsonNode verdict = warung.get("daybook/verify");
        assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
        Warung atOnce = Warung.open(server, "at-once-" + seed, "operator");
        atOnce.stream(beginning(), true);
        assertEquals(statuses, atOnce.stream(String.join("\n", sent), strict).stream()
                .map(RandomBooks::status).toList());
        assertEquals(booksOn(warung, ""), booksOn(atOnce, ""));
        return kinds;
    }

    private static String status(JsonNode result) {
        return result.get("status").textValue() + " " + result.path("code").asText();
    }

    private static long lastNumber(Warung warung) {
        return warung.get("daybook?limit=1").get("head").get("no").longValue();
    }

    /** What was asked on the spot must be told the same later, whatever came after it. */
    private static String booksOn(Warung warung, String known) {
        StringBuilder books = new StringBuilder();
        for (String day : List.of("2025-12-08", "2025-12-31", LAST_DAY)) {
            String asOf = "asOf=" + day + known;
            books.append(warung.get("ledger/trial-balance?parties=true&" + asOf))
                    .append(warung.get("stock?" + asOf)).append(warung.get("consignments?" + asOf))
                    .append(warung.get("credit?" + asOf))
                    .append(warung.get("reports/position?" + asOf))
                    .append(warung.get("reports/income?from=2025-12-01&to=" + day + known));
        }
        return books.toString();
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
                {"id":"m-%s","type":"member","date":"2025-11-01","member":"%s","name":"Bu %s",\
                "role":"anggota","from":"2025-11-01"}
                """.formatted(code, code, code)));
        List.of("MIE", "TLR", "GLA", "KOP").forEach(sku -> lines.append("""
                {"id":"p-%s","type":"product","date":"2025-11-01","sku":"%s","name":"%s",\
                "unit":"pcs"}
                """.formatted(sku, sku, sku)));
        List.of("C01", "C02").forEach(code -> lines.append("""
                {"id":"c-%s","type":"customer","date":"2025-11-01","code":"%s","name":"Bu %s"}
                """.formatted(code, code, code)));
        lines.append("""
                {"id":"r-1","type":"meeting","date":"2025-11-01","meeting":"R1","present":["A01"]}
                {"id":"s-1","type":"supplier","date":"2025-11-01","code":"S1","name":"Agen"}
                {"id":"o-1","type":"owner","date":"2025-11-01","code":"O1","name":"Bu Kue"}
                """);
        List.of("till", "treasury", "box", "bank").forEach(place -> lines.append("""
                {"id":"g-%s","type":"grant","date":"2025-11-01","amount":1000000,"to":"%s"}
                """.formatted(place, place)));
        return lines.append("""
                {"id":"i-1","type":"income.other","date":"2025-11-01","amount":9000000,"to":"bank"}
                {"id":"t-1","type":"saving.deposit","date":"2025-11-01","member":"A01",\
                "amount":50000,"to":"treasury"}
                {"id":"a-1","type":"asset.buy","date":"2025-11-01","asset":"timbangan",\
                "amount":240000,"life_months":24,"from":"bank"}
                {"id":"b-1","type":"purchase","date":"2025-11-01","lines":[\
                {"sku":"MIE","qty":40,"amount":100000},{"sku":"TLR","qty":30,"amount":60001}],\
                "pay":[{"m":"treasury","amount":160001}]}
                """).toString();
    }
}
