package id.kube.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import id.kube.screens.Patience;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes at any moment: while the tables are made, while four tills sell, while a whole
 * book is read in, a month is closed, a backup is made. A disk keeps what was forced, and of the
 * rest what it likes. Whatever is left, the books open, every entry that was answered is there
 * once, and nothing stands half.
 *
 * <p>{@code -Dpower.cuts=600} asks for more cuts than a run of all tests has time for.
 */
@QuarkusTest
@TestProfile(PowerCutTest.Profile.class)
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("power.cuts", 60);
    private static final long SEED = Long.getLong("power.seed", 20_261_127);
    private static final int TILLS = 4;
    private static final int SALES = 15;
    private static final int LINES = 400;
    private static final int AT_ONCE = 50;

    @TestHTTPResource("/")
    URI server;

    @Test
    void losesNothingThatWasAnsweredAndKeepsNothingHalf(@TempDir Path folder) throws Exception {
        live();
        List<PowerLog.Event> events = PowerLog.events();
        Random chance = new Random(SEED);
        Map<Integer, Integer> cuts = cuts(events, chance);
        Map<String, Integer> seen = new TreeMap<>();
        List<Long> millis = new ArrayList<>();
        CutDisk disk = new CutDisk();
        for (int at = 0; at <= events.size(); at++) {
            for (int time = 0; time < cuts.getOrDefault(at, 0); time++) {
                Path left = folder.resolve(at + "-" + time);
                disk.leave(left, chance);
                millis.add(LeftBooks.check(left, disk.answered(),
                        disk.part() + ", cut at " + at + " of " + events.size()));
                seen.merge(disk.part(), 1, Integer::sum);
            }
            if (at < events.size()) {
                disk.take(events.get(at));
            }
        }
        millis.sort(null);
        System.out.printf("power cuts %s, %d answered, lost 0; open again in %d ms, at most %d%n",
                seen, disk.answered().size(), millis.get(millis.size() / 2),
                millis.get(millis.size() - 1));
        assertEquals(5, seen.size(), "cuts in all parts: " + seen);
    }

    /** As many in each part of the story, however long it is: the first is short and matters. */
    private static Map<Integer, Integer> cuts(List<PowerLog.Event> events, Random chance) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        IntStream.range(0, events.size())
                .filter(at -> events.get(at).what() == PowerLog.What.PART)
                .forEach(at -> begins.add(at + 1));
        begins.add(events.size() + 1);
        Map<Integer, Integer> cuts = new TreeMap<>();
        for (int cut = 0; cut < CUTS; cut++) {
            int part = cut % (begins.size() - 1);
            int at = begins.get(part)
                    + chance.nextInt(begins.get(part + 1) - begins.get(part));
            cuts.merge(at, 1, Integer::sum);
        }
        return cuts;
    }

    private void live() throws InterruptedException {
        PowerLog.begins("selling");
        Warung shop = Warung.open(server, "listrik", "operator");
        answered(shop.stream(FIRST, true));
        List<Thread> tills = IntStream.range(0, TILLS).mapToObj(till -> new Thread(() ->
                IntStream.range(0, SALES).forEach(sale -> sell(shop, till + "-" + sale))))
                .toList();
        tills.forEach(Thread::start);
        for (Thread till : tills) {
            till.join();
        }
        PowerLog.begins("reading in");
        Warung other = Warung.open(server, "listrik-masuk", "operator");
        List<String> lines = Warung.unpacked("/scenarios/cempaka.daybook.ndjson.gz").lines()
                .limit(LINES).toList();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            answered(other.stream(String.join("\n", lines.subList(from,
                    Math.min(lines.size(), from + AT_ONCE))), false));
        }
        PowerLog.begins("closing");
        other.post("daybook", """
                {"id":"tutup","type":"period.close","date":"2025-02-01","month":"2025-01"}""", 201);
        PowerLog.answered("tutup");
        PowerLog.begins("backing up");
        other.post("backups", "", 202);
        Patience.until("a backup is made", Duration.ofSeconds(30),
                () -> !other.get("backups").get("last").isNull());
    }

    private static void sell(Warung shop, String id) {
        shop.post("daybook", """
                {"id":"jual-%s","type":"sale","date":"2026-11-24","lines":[{"sku":"MIE","qty":1,\
                "amount":3000}],"pay":[{"m":"till","amount":3000}]}""".formatted(id), 201);
        PowerLog.answered("jual-" + id);
    }

    private static void answered(List<JsonNode> results) {
        for (JsonNode result : results) {
            assertTrue(List.of("written", "review").contains(result.get("status").textValue()),
                    result.toString());
            PowerLog.answered(result.get("id").textValue());
        }
    }

    private static final String FIRST = """
            {"id":"m-1","type":"member","date":"2026-11-20","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-11-20"}
            {"id":"p-1","type":"product","date":"2026-11-20","sku":"MIE","name":"Mi goreng",\
            "unit":"pcs","price":3000}
            {"id":"h-1","type":"grant","date":"2026-11-20","amount":2000000,"to":"treasury"}
            {"id":"b-1","type":"purchase","date":"2026-11-20","lines":[{"sku":"MIE","qty":600,\
            "amount":1500000}],"pay":[{"m":"treasury","amount":1500000}]}
            """;

    /** The same shop, on the disk that writes everything down. */
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.driver", PowerDriver.class.getName(),
                    "quarkus.datasource.jdbc.url", "jdbc:h2:power:${amanah.data}/amanah;"
                    + "WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0");
        }
    }
}
