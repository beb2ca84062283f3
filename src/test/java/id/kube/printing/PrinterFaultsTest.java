package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the printer does, the sale is written at once and no paper comes out twice. */
@QuarkusTest
@Timeout(60)
class PrinterFaultsTest {

    /** What the buyer does not notice. */
    private static final long UNNOTICED_MS = 200;
    /** A sale without a paper that takes longer is held up by others on this machine. */
    private static final long BUSY_MS = 100;

    @TestHTTPResource("/")
    URI server;

    @Test
    void whoTookNothingGetsThePaperAgainAndTheSaleStands() throws Exception {
        try (FakePrinter printer = FakePrinter.closingAfter(0)) {
            Warung group = group("rusak-nol", printer);
            sell(group, "rusak-nol", printer);
            JsonNode job = until(group, one -> one.path("lastError").isTextual());
            assertEquals(0, job.path("bytesSent").asLong());
            printer.refill();
            group.post("printers/kasir/resume", "{}", 200);
            assertEquals("PRINTED", settled(group).path("state").asText());
            assertEquals(1, whole(printer));
        }
    }

    @Test
    void whoHangsUpInTheMiddleIsNotSentToAgain() throws Exception {
        unconfirmed("rusak-satu", FakePrinter.closingAfter(1), 0);
        unconfirmed("rusak-seratus", FakePrinter.closingAfter(100), 0);
        unconfirmed("rusak-reset", FakePrinter.resettingAfter(100), 0);
    }

    @Test
    void whoHangsUpAfterTheLastByteMayHavePrintedItAll() throws Exception {
        try (FakePrinter good = FakePrinter.answering()) {
            Warung group = group("rusak-ukur", good);
            sell(group, "rusak-ukur", good);
            settled(group);
            int length = good.jobs().get(0).length;
            unconfirmed("rusak-akhir", FakePrinter.closingAfter(length), 1);
        }
    }

    /** One that cannot speak hangs up when it has all, one asleep is cut off; both are asked. */
    @Test
    void whoFallsAsleepOrIsMuteHoldsUpNoSaleAndNoThread() throws Exception {
        try (FakePrinter asleep = FakePrinter.stallingAfter(0);
                FakePrinter later = FakePrinter.stallingAfter(100);
                FakePrinter mute = FakePrinter.mute()) {
            Warung first = group("rusak-tidur", asleep);
            Warung second = group("rusak-lelap", later);
            Warung third = group("rusak-bisu", mute);
            sell(first, "rusak-tidur", asleep);
            sell(second, "rusak-lelap", later);
            sell(third, "rusak-bisu", mute);
            assertEquals("UNCONFIRMED", settled(first).path("state").asText());
            assertEquals("UNCONFIRMED", settled(second).path("state").asText());
            assertEquals("SENT", settled(third).path("state").asText());
            assertEquals(1, whole(mute));
            assertEquals(Set.of(), busy("rusak-tidur", "rusak-lelap", "rusak-bisu"));
            assertEquals(0, printedAfterAll(asleep));
            assertEquals(100, printedAfterAll(later));
        }
    }

    @Test
    void aSmallSlowPrinterPrintsItAll() throws Exception {
        try (FakePrinter slow = FakePrinter.printing(2_000)) {
            Warung group = group("rusak-lambat", slow);
            sell(group, "rusak-lambat", slow);
            assertEquals("PRINTED", settled(group).path("state").asText());
            assertEquals(1, whole(slow));
        }
    }

    /** A roll that ends midway is told, and what was taken comes out once when it is filled. */
    @Test
    void aRollThatEndsMidwayIsTold() throws Exception {
        try (FakePrinter printer = FakePrinter.runningOutOfPaper()) {
            Warung group = group("rusak-rol", printer);
            sell(group, "rusak-rol", printer);
            JsonNode job = until(group, one -> one.path("lastError").asText()
                    .equals(PrinterState.NO_PAPER.sentence()));
            assertEquals("SENDING", job.path("state").asText());
            assertEquals(PrinterState.NO_PAPER.sentence(),
                    group.get("printers").get(0).path("trouble").asText());
            printer.refill();
            assertEquals("PRINTED", settled(group).path("state").asText());
            assertEquals(1, whole(printer));
        }
    }

    /** It is asked about; the paper made after a no says that it is a second one. */
    private void unconfirmed(String code, FakePrinter broken, int firsts) throws Exception {
        try (FakePrinter printer = broken) {
            Warung group = group(code, printer);
            sell(group, code, printer);
            JsonNode job = settled(group);
            assertEquals("UNCONFIRMED", job.path("state").asText(), code);
            assertEquals(1, printer.calls());
            printer.refill();
            String copy = group.post("print-jobs/" + job.path("id").asText() + "/confirm",
                    "{\"complete\":false}", 200).path("id").asText();
            until(group, one -> one.path("id").asText().equals(copy)
                    && one.path("state").asText().equals("PRINTED"));
            assertEquals(firsts, whole(printer), code);
            assertTrue(text(printer.jobs().get(1)).contains("SALINAN KE-1"), code);
        }
    }

    /** What one that slept has printed, once it woke up. */
    private static int printedAfterAll(FakePrinter printer) throws InterruptedException {
        printer.wakeUp();
        while (printer.jobs().isEmpty()) {
            Thread.sleep(5);
        }
        return printer.jobs().get(0).length;
    }

    /** Whole first papers; each says so by its last words and by not being a copy. */
    private static long whole(FakePrinter printer) {
        return printer.jobs().stream().map(PrinterFaultsTest::text)
                .filter(paper -> paper.contains("keluarga anggota KUBE."))
                .filter(paper -> !paper.contains("SALINAN")).count();
    }

    private static String text(byte[] paper) {
        return new String(paper, StandardCharsets.ISO_8859_1);
    }

    private Warung group(String code, FakePrinter printer) {
        Warung group = Warung.open(server, code, "operator");
        FirstSale.prepare(group, "generic-58", printer);
        return group;
    }

    /**
     * The answer comes from the disk and not from the printer. Only a machine that was held up at
     * that very moment, as a sale without a paper shows, is given a second chance, and no third:
     * the same sale in another group, at another printer with the same fault. Where the sale
     * without a paper was quick, a slow one is the printer's doing and fails at once.
     */
    private void sell(Warung group, String code, FakePrinter printer) throws Exception {
        Took took = took(group);
        if (took.with() >= UNNOTICED_MS && took.without() > BUSY_MS) {
            try (FakePrinter same = printer.another()) {
                took = took(group(code + "-lagi", same));
            }
        }
        assertTrue(took.with() < UNNOTICED_MS, took.toString());
    }

    private static Took took(Warung group) {
        long without = took(() -> FirstSale.sellUnprinted(group, "j-0"));
        return new Took(without, took(() -> FirstSale.sell(group, "j-1")));
    }

    /** Milliseconds until a sale was written, without a paper and with one. */
    private record Took(long without, long with) {
    }

    private static long took(Runnable sale) {
        long start = System.nanoTime();
        sale.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static JsonNode settled(Warung group) throws InterruptedException {
        return until(group, job -> !Set.of("QUEUED", "SENDING")
                .contains(job.path("state").asText()));
    }

    private static JsonNode until(Warung group, Function<JsonNode, Boolean> holds)
            throws InterruptedException {
        while (true) {
            for (JsonNode job : Warung.items(group.get("print-jobs"))) {
                if (holds.apply(job)) {
                    return job;
                }
            }
            Thread.sleep(20);
        }
    }

    /** Threads of these groups' printers that do anything but wait for the next paper. */
    private static Set<String> busy(String... groups) throws InterruptedException {
        Thread.sleep(200);
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> List.of(groups).stream().anyMatch(group ->
                        thread.getKey().getName().startsWith("printer-" + group)))
                .filter(thread -> List.of(thread.getValue()).stream().noneMatch(frame ->
                        frame.getMethodName().equals("listen")))
                .map(thread -> thread.getKey().getName()).collect(Collectors.toSet());
    }
}
