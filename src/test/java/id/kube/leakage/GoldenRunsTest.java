package id.kube.leakage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole simulated groups, day by day, with what an independent detector written in another
 * language cried on which day: the watch cries the same.
 */
class GoldenRunsTest {

    private static final String RUNS = "/golden-runs.ndjson.gz";
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new Jdk8Module());
    private static final long SET_ASIDE = 150_000;

    @TestFactory
    Stream<DynamicTest> theWatchCriesAsTheReferenceDoes() throws IOException {
        List<Run> runs = new ArrayList<>();
        try (BufferedReader lines = open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                if (node.has("run")) {
                    runs.add(new Run(node, new ArrayList<>()));
                } else {
                    runs.get(runs.size() - 1).days().add(JSON.treeToValue(node, Day.class));
                }
            }
        }
        return runs.stream().map(run ->
                DynamicTest.dynamicTest(run.expected().get("run").textValue(), run::check));
    }

    private static BufferedReader open() throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(
                GoldenRunsTest.class.getResourceAsStream(RUNS)), StandardCharsets.UTF_8));
    }

    private record Run(JsonNode expected, List<Day> days) {

        void check() {
            Watch watch = Watch.likeTheReference();
            StringBuilder told = new StringBuilder();
            StringBuilder wanted = new StringBuilder();
            for (Day day : days) {
                for (Alarm alarm : watch.look(day, SET_ASIDE).alarms()) {
                    told.append("%d %s %s %s%n".formatted(day.number(), alarm.level(),
                            alarm.signal(), whose(alarm)));
                }
            }
            expected.get("alarms").forEach(alarm -> wanted.append("%d %s %s %s%n".formatted(
                    alarm.get(0).intValue(), alarm.get(1).textValue(),
                    alarm.get(2).textValue(), alarm.get(3).asText(""))));
            assertEquals(wanted.toString(), told.toString());
        }

        /** Only persons: the reference keeps no goods apart, and names nobody in an amber cry. */
        private static String whose(Alarm alarm) {
            return alarm.level().equals(Alarm.RED)
                    && !alarm.signal().equals("stock-short-product")
                            ? alarm.party().orElse("") : "";
        }
    }
}
