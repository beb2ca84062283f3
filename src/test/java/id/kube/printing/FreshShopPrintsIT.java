package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.ShopProcess;
import id.kube.Warung;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shop was started a moment ago, and the first thing it hears of is a sale. */
@Timeout(120)
class FreshShopPrintsIT {

    /** What the buyer does not notice. */
    private static final long UNNOTICED_MS = 200;
    /** A start at which the machine was held up by others shows nothing. */
    private static final int STARTS = 3;

    /** Nobody waits until the program has read what it sells and prints with. */
    @Test
    void theFirstPaperOfADayHoldsUpNoBuyer(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (FakePrinter printer = FakePrinter.answering()) {
            JsonNode head;
            String token;
            try (ShopProcess shop = ShopProcess.start(data)) {
                Warung group = Warung.open(shop.address(), "pagi", "none");
                FirstSale.prepare(group, "generic-58", printer);
                FirstSale.sell(group, "yesterday");
                head = head(group);
                token = group.token();
            }
            List<Long> milliseconds = new ArrayList<>();
            for (int start = 1; start <= STARTS; start++) {
                try (ShopProcess shop = ShopProcess.start(data)) {
                    Warung group = new Warung(shop.address(), token);
                    milliseconds.add(firstSale(group, "today-" + start));
                    assertOnlyTheSalesAreThere(group, head.path("no").asLong(), start);
                }
            }
            assertTrue(Collections.min(milliseconds) < UNNOTICED_MS,
                    () -> "the first sale took " + milliseconds + " ms");
        }
    }

    /** What was rehearsed at the start is in no book and on no paper. */
    private static void assertOnlyTheSalesAreThere(Warung group, long before, int sales) {
        assertEquals(before + sales, head(group).path("no").asLong());
        assertEquals(1 + sales, Warung.items(group.get("print-jobs")).size());
        JsonNode verdict = group.get("daybook/verify");
        assertEquals("ok", verdict.path("chain").asText());
        assertEquals("equal", verdict.path("rebuilt").asText());
    }

    private static JsonNode head(Warung group) {
        return group.get("daybook").path("head");
    }

    private static long firstSale(Warung group, String id) {
        long start = System.nanoTime();
        FirstSale.sell(group, id);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
