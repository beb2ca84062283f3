package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.ShopProcess;
import id.kube.Warung;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shop was started a moment ago, and somebody buys. */
@Timeout(120)
class FreshShopPrintsIT {

    /** What the buyer does not notice. */
    private static final long UNNOTICED_MS = 200;
    /** A start at which the machine was held up by others shows nothing. */
    private static final int STARTS = 3;

    /** Nobody waits until the program has read what papers are made with. */
    @Test
    void theFirstPaperOfADayHoldsUpNoBuyer(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (FakePrinter printer = FakePrinter.answering()) {
            String token;
            try (ShopProcess shop = ShopProcess.start(data)) {
                Warung group = Warung.open(shop.address(), "pagi", "none");
                FirstSale.prepare(group, "generic-58", printer);
                token = group.token();
            }
            long best = LongStream.rangeClosed(1, STARTS)
                    .map(no -> firstSale(data, token, "j-" + no)).filter(ms -> ms < UNNOTICED_MS)
                    .findFirst().orElse(UNNOTICED_MS);
            assertTrue(best < UNNOTICED_MS, "no start of " + STARTS + " sold in time");
        }
    }

    private static long firstSale(Path data, String token, String id) {
        try (ShopProcess shop = ShopProcess.start(data)) {
            Warung group = new Warung(shop.address(), token);
            group.get("products");
            long start = System.nanoTime();
            FirstSale.sell(group, id);
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
    }
}
