package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A backup gives back the very same books, or it is not taken at all. */
@QuarkusTest
class RestoringABackupTest {

    private static final int SOME = 500;
    private static final int MANY = 9_000;

    @TestHTTPResource("/")
    URI server;

    @Test
    void givesBackTheSameBooksAndKnowsWhatItHolds() {
        Warung first = Warung.open(server, "asal", "operator");
        String lines = Warung.unpacked("/books-cases/case-1002.ndjson.gz").lines().limit(SOME)
                .collect(Collectors.joining("\n"));
        first.stream(lines, true);
        String export = first.export();

        Warung second = Warung.open(server, "pulih", "operator");
        assertEquals(200, second.restore(export).statusCode());

        assertEquals(head(first), head(second));
        assertEquals(first.get("ledger/trial-balance?parties=true"),
                second.get("ledger/trial-balance?parties=true"));
        assertEquals(export, second.export());
        JsonNode verdict = second.get("daybook/verify");
        assertEquals("ok", verdict.get("chain").textValue(), verdict.toString());
        assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
        assertEquals(statuses(first.stream(lines, true)), statuses(second.stream(lines, true)));
        assertEquals(head(first), head(second));
    }

    @Test
    void takesNothingOfNineThousandLinesWhenTheLastIsBroken() {
        Warung first = Warung.open(server, "panjang", "operator");
        first.stream(notes(), true);
        String export = first.export();
        assertEquals(MANY, export.lines().count());
        String last = "\"text\":\"catatan " + MANY + "\"";

        Warung second = Warung.open(server, "rusak", "operator");
        HttpResponse<String> answer =
                second.restore(export.replace(last, "\"text\":\"catatan lain\""));

        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals("restore-broken", Warung.read(answer.body()).get("code").textValue());
        assertEquals(0, head(second).get("no").longValue());
    }

    @Test
    void takesNothingWhereALineIsMissingOrOutOfPlace() {
        Warung first = Warung.open(server, "tiga", "operator");
        List<String> export = exportOfThree(first);
        Warung second = Warung.open(server, "tiga-lagi", "operator");
        List<List<Integer>> broken = List.of(List.of(0, 2), List.of(1, 2), List.of(0, 2, 1),
                List.of(0, 1, 1));
        for (List<Integer> order : broken) {
            String lines = order.stream().map(export::get).collect(Collectors.joining("\n"));
            assertEquals(422, second.restore(lines).statusCode(), lines);
            assertEquals(0, head(second).get("no").longValue());
        }
        String whole = String.join("\n", export);
        assertEquals(200, second.restore(whole).statusCode());
        assertEquals(head(first), head(second));
        assertEquals(422, second.restore(whole).statusCode(), "these books hold something");
    }

    private static List<String> exportOfThree(Warung warung) {
        warung.stream(notes().lines().limit(3).collect(Collectors.joining("\n")), true);
        return warung.export().lines().toList();
    }

    private static String notes() {
        return IntStream.rangeClosed(1, MANY).mapToObj(count -> """
                {"id":"n-%d","type":"note","date":"2026-11-20","about":"pintu",\
                "text":"catatan %d"}""".formatted(count, count))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> statuses(List<JsonNode> results) {
        return results.stream().map(result -> result.get("status").textValue()).toList();
    }

    private static JsonNode head(Warung warung) {
        return warung.get("daybook?limit=1").get("head");
    }
}
