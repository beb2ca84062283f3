package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole shops, day by day, end in the books that an independent hand worked out. */
@QuarkusTest
class ScenariosTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"cempaka", "tulip", "tulip-quiet", "one-defaulter", "cash-skimmed",
        "kasbon-runaway"})
    void isRightToTheRupiahOnEveryDayAskedFor(String name) {
        String lines = Warung.unpacked("/scenarios/" + name + ".daybook.ndjson.gz");
        JsonNode expected = Warung.read(
                Warung.unpacked("/scenarios/" + name + ".expected.json.gz"));

        WrittenShops.Written written = WrittenShops.writing(server, name);
        Warung warung = written.warung();
        List<JsonNode> results = written.results();

        assertEquals(List.of(), results.stream()
                .filter(result -> result.get("status").textValue().equals("refused"))
                .map(JsonNode::toString).limit(20).toList());
        assertEquals(lines.lines().count(), results.size());
        List<String> differences = new ArrayList<>();
        ExpectedBooks.of(expected.get("reports")).forEach(books ->
                differences.addAll(books.differences(warung)));
        assertEquals("", String.join("\n", differences.stream().limit(60).toList()));
        assertEquals("ok", warung.get("daybook/verify").get("chain").textValue());
    }

    @Test
    void changesNothingWhenTheSameStreamComesTwice() {
        Warung warung = Warung.open(server, "twice", "operator");
        String lines = Warung.unpacked("/scenarios/tulip.daybook.ndjson.gz");
        warung.stream(lines, false);
        JsonNode head = warung.get("daybook?limit=1").get("head");

        List<String> shuffled = new ArrayList<>(lines.lines().toList());
        Collections.shuffle(shuffled, new Random(7));
        List<JsonNode> again = warung.stream(String.join("\n", shuffled), false);

        assertEquals(List.of(), again.stream()
                .filter(result -> !result.get("status").textValue().equals("known"))
                .limit(20).toList());
        assertEquals(head, warung.get("daybook?limit=1").get("head"));
    }
}
