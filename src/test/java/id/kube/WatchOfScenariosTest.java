package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the watch tells of whole shops, through the real door: what leaks, and soon. */
@QuarkusTest
class WatchOfScenariosTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final String YEAR = "leakage/history?from=2025-01-06&to=2025-12-31";
    private static final int PAIRS = 8;

    @TestHTTPResource("/")
    URI server;

    /**
     * The day the first rupiah was lost is known of these shops, counted from their first. Nobody
     * is named where several have stopped at once.
     */
    @ParameterizedTest
    @CsvSource({"tulip, 30, 3, setaside-missed,", "tulip-quiet, 102, 12, member-silent,",
        "one-defaulter, 158, 22, member-silent, A04", "cash-skimmed, 156, 3, cash-short,",
        "kasbon-runaway, 158, 7, kasbon-growing,"})
    void criesRedSoonAfterTheFirstRupiahIsLost(String name, int leak, int within, String signal,
            String party) {
        List<Told> red = red(WrittenShops.written(server, name).get(YEAR));

        Told first = red.stream().filter(told -> told.day() >= leak).findFirst().orElseThrow();
        assertEquals(signal, first.signal());
        assertEquals(party, first.party());
        assertTrue(first.day() - leak <= within, "only after " + (first.day() - leak));
    }

    @Test
    void leavesAHealthyShopAlone() {
        JsonNode year = WrittenShops.written(server, "cempaka").get(YEAR);

        assertEquals(360, year.size());
        assertEquals(List.of(), red(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cempaka", "tulip", "tulip-quiet", "one-defaulter", "cash-skimmed",
        "kasbon-runaway"})
    void explainsEveryChangeOfCapitalToTheRupiah(String name) {
        Warung shop = WrittenShops.written(server, name);
        JsonNode year = shop.get(YEAR);
        Random any = new Random(name.hashCode());
        for (int pair = 0; pair < PAIRS; pair++) {
            JsonNode from = year.get(any.nextInt(year.size() - 1));
            JsonNode to = year.get(any.nextInt(year.size() - 1));
            JsonNode change = shop.get("leakage?from=" + from.get("date").textValue() + "&asOf="
                    + to.get("date").textValue()).get("change");
            long explained = 0;
            for (JsonNode part : change.get("parts")) {
                explained += part.get("amount").longValue();
                assertTrue(!part.get("code").textValue().equals("unexplained")
                        || part.get("amount").longValue() == 0, change.toString());
            }
            assertEquals(to.get("recoverable").longValue() - from.get("recoverable").longValue(),
                    explained, change.toString());
            assertEquals(explained, change.get("total").longValue());
        }
    }

    @Test
    void looksAgainFromTheDayOfAFactThatComesLate() {
        String lines = Warung.unpacked("/scenarios/tulip-quiet.daybook.ndjson.gz");
        List<String> prompt = new ArrayList<>();
        List<String> late = new ArrayList<>();
        lines.lines().forEach(line -> (line.contains("\"consign.deposit\"")
                && line.contains("\"date\":\"2025-05") ? late : prompt).add(line));
        Warung shop = Warung.open(server, "watch-late", "operator");
        shop.stream(String.join("\n", prompt), false);
        JsonNode without = shop.get(YEAR);
        shop.stream(String.join("\n", late), false);
        JsonNode with = shop.get(YEAR);
        Warung other = Warung.open(server, "watch-late-again", "operator");
        other.stream(String.join("\n", prompt), false);
        other.stream(String.join("\n", late), false);

        assertTrue(late.size() > 5, "there is something to come late");
        assertEquals(other.get(YEAR), with);
        for (int day = 0; day < with.size(); day++) {
            LocalDate date = LocalDate.parse(with.get(day).get("date").textValue());
            if (date.isBefore(LocalDate.of(2025, 5, 1))) {
                assertEquals(without.get(day), with.get(day));
            }
        }
        assertTrue(!without.equals(with), "a month of deposits must be seen");
    }

    /** The sekretaris reads the same without names, the pendamping until the group agrees. */
    @Test
    void namesNobodyToThoseWhoAreNotToKnow() {
        Warung shop = WrittenShops.written(server, "one-defaulter");
        String day = "leakage?asOf=2025-07-15";
        String year = "leakage/history?from=2025-06-01&to=2025-07-15";
        Warung secretary = program(shop, "sekretaris");
        Warung facilitator = program(shop, "pendamping");

        assertTrue(shop.get(day).toString().contains("Anggota A04"), "there is a name to hide");
        assertTrue(shop.get(year).toString().contains("A04"), "there is a code to hide");
        for (Warung reader : List.of(secretary, facilitator)) {
            assertEquals(List.of(), found(reader.get(day), "A0"));
            assertEquals(List.of(), found(reader.get(year), "A0"));
        }
        assertEquals("Titipan", secretary.get(day).get("findings").get(0).get("text")
                .textValue().split(" ")[0]);
        shop.post("daybook", """
                {"id":"agreed-names","type":"rule","date":"2025-12-31","name":"leak.names",\
                "value":1,"from":"2025-12-31"}""", 201);
        assertEquals(shop.get(day), facilitator.get(day));
        assertEquals(List.of(), found(secretary.get(day), "A0"));
    }

    private Warung program(Warung shop, String role) {
        return new Warung(server, shop.post("tokens", "{\"role\":\"" + role + "\"}", 201)
                .get("token").textValue());
    }

    private static List<String> found(JsonNode told, String code) {
        List<String> found = new ArrayList<>();
        told.findValues("text").forEach(text -> found.add(text.asText()));
        told.findValues("id").forEach(id -> found.add(id.asText()));
        told.findValues("party").forEach(party -> found.add(party.asText()));
        found.removeIf(one -> !one.contains(code));
        return found;
    }

    /** Held against the lines of the book themselves. */
    @Test
    void showsFiveWeeksOfCountingAndSettingAside() throws Exception {
        JsonNode seen = WrittenShops.written(server, "tulip")
                .get("leakage/upkeep?asOf=2025-03-31");
        List<JsonNode> written = new ArrayList<>();
        for (String line : Warung.unpacked("/scenarios/tulip.daybook.ndjson.gz").split("\n")) {
            JsonNode entry = new ObjectMapper().readTree(line);
            String date = entry.get("date").textValue();
            if (date.compareTo("2025-02-25") >= 0 && date.compareTo("2025-03-31") <= 0) {
                written.add(entry);
            }
        }

        assertEquals("2025-02-25", seen.get("from").textValue());
        assertEquals(35, seen.get("evenings").size());
        assertEquals(of(written, "setaside").mapToLong(one -> one.get("amount").longValue())
                .sum(), sum(seen.get("evenings"), "amount"));
        assertEquals(of(written, "cash.count").filter(one ->
                one.get("where").textValue().equals("till")).count(), seen.get("counts").size());
        assertTrue(seen.get("counts").size() > 5, "there is something to draw");
    }

    /** The same, for who went to the market in one month. */
    @Test
    void showsWhoDidTheWork() throws Exception {
        JsonNode work = WrittenShops.written(server, "tulip")
                .get("overview/work?asOf=2025-03-31");
        long trips = 0;
        for (String line : Warung.unpacked("/scenarios/tulip.daybook.ndjson.gz").split("\n")) {
            JsonNode entry = new ObjectMapper().readTree(line);
            boolean isTrip = entry.get("type").textValue().equals("purchase");
            trips += isTrip && entry.get("date").textValue().startsWith("2025-03")
                    ? entry.get("buyers").size() : 0;
        }
        long told = 0;
        for (JsonNode hers : work) {
            told += hers.get("month").get("trips").longValue();
        }
        assertTrue(trips > 0, "somebody went");
        assertEquals(trips, told);
    }

    private static Stream<JsonNode> of(List<JsonNode> entries, String type) {
        return entries.stream().filter(entry -> entry.get("type").textValue().equals(type));
    }

    private static long sum(JsonNode rows, String field) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.get(field).longValue();
        }
        return sum;
    }

    private static List<Told> red(JsonNode year) {
        List<Told> red = new ArrayList<>();
        for (JsonNode day : year) {
            int number = (int) ChronoUnit.DAYS.between(FIRST,
                    LocalDate.parse(day.get("date").textValue()));
            for (JsonNode told : day.get("opened")) {
                if (told.get("level").textValue().equals("red")) {
                    red.add(new Told(number, told.get("signal").textValue(),
                            told.get("party").textValue()));
                }
            }
        }
        return red;
    }

    /** A red alarm. */
    private record Told(int day, String signal, String party) {
    }
}
