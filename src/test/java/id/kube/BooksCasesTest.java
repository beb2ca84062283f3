package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of entries, valid and broken, under the strict rules of decisions. */
@QuarkusTest
class BooksCasesTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(ints = {1001, 1002, 1003, 1004, 1005, 1006})
    void refusesExactlyWhatIsWrongAndBooksTheRest(int number) {
        Warung warung = Warung.open(server, "case-" + number, "operator");
        String lines = Warung.unpacked("/books-cases/case-" + number + ".ndjson.gz");
        JsonNode expected = Warung.read(
                Warung.unpacked("/books-cases/case-" + number + ".expected.json.gz"));

        List<JsonNode> results = warung.stream(lines, true);

        assertEquals("", String.join("\n", wronglyJudged(expected.get("refused"), results)));
        List<String> differences = new ArrayList<>();
        ExpectedBooks.of(expected.get("reports")).forEach(books ->
                differences.addAll(books.differences(warung)));
        expected.get("known").fields().forEachRemaining(then -> differences.addAll(
                new ExpectedBooks(then.getValue(), "&known=" + then.getKey(), false)
                        .differences(warung)));
        assertEquals("", String.join("\n", differences.stream().limit(60).toList()));
    }

    private static List<String> wronglyJudged(JsonNode refused, List<JsonNode> results) {
        List<String> wrong = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>();
        refused.fieldNames().forEachRemaining(left::add);
        for (JsonNode result : results) {
            String id = result.path("id").asText("");
            boolean isRefused = result.get("status").textValue().equals("refused");
            if (isRefused != refused.has(id)) {
                wrong.add(result + " where " + refused.path(id).asText("nothing is wrong"));
            }
            left.remove(id);
        }
        left.forEach(id -> wrong.add(id + " has no answer"));
        return wrong.stream().limit(60).toList();
    }
}
