package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four tills send parts of one half year at the same time, each in its own order. */
@QuarkusTest
class FourTillsAtOnceTest {

    private static final int TILLS = 4;

    @TestHTTPResource("/")
    URI server;

    @Test
    void endInSoundBooksAndEveryEntryOnce() {
        Warung warung = Warung.open(server, "four-tills", "operator");
        List<String> lines = lines();
        List<CompletableFuture<List<JsonNode>>> sending = IntStream.range(0, TILLS)
                .mapToObj(till -> CompletableFuture.supplyAsync(() ->
                        warung.stream(partOf(lines, till), false))).toList();

        holds(warung);
        List<JsonNode> results = new ArrayList<>();
        sending.forEach(till -> results.addAll(till.join()));

        List<Long> numbers = results.stream().filter(result -> result.hasNonNull("no"))
                .map(result -> result.get("no").longValue()).sorted().toList();
        assertEquals(lines.size(), results.size());
        assertEquals(IntStream.rangeClosed(1, numbers.size()).asLongStream().boxed().toList(),
                numbers);
        assertEquals(List.of(), SoundBooks.faults(warung, "2025-12-31"));
        holds(warung);
    }

    /** At any moment, also while others write. */
    private static void holds(Warung warung) {
        JsonNode verdict = warung.get("daybook/verify");
        assertEquals("ok", verdict.get("chain").textValue(), verdict.toString());
        assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
    }

    List<String> lines() {
        return Warung.unpacked("/scenarios/tulip.daybook.ndjson.gz").lines().toList();
    }

    private static String partOf(List<String> lines, int till) {
        return String.join("\n", IntStream.range(0, lines.size())
                .filter(at -> at % TILLS == till).mapToObj(lines::get).toList());
    }
}
