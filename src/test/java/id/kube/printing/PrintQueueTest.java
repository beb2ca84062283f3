package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.daybook.StoredEntry;
import id.kube.daybook.Writer;
import id.kube.printing.PrintJob.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class PrintQueueTest {

    private static final Optional<String> RAHMA = Optional.of("Rahma");

    @Inject
    PrintDesk desk;
    @Inject
    PrintJobs jobs;
    @Inject
    Printers printers;
    @Inject
    WaitingPapers waiting;
    @Inject
    PrintRoom room;
    @Inject
    Writer writer;

    @Test
    void aPaperComesOutAndThePrinterSaysSo() throws Exception {
        try (FakePrinter printer = FakePrinter.answering()) {
            String kube = group("q-baik", printer.address(), "generic-58");
            order(kube, "p1");
            assertEquals(State.PRINTED, settled(kube, "p1").state());
            order(kube, "p1");
            assertEquals(1, printer.calls());
        }
    }

    @Test
    void aPrinterThatIsOffKeepsThePaperWaiting() throws Exception {
        try (Socket off = new Socket()) {
            // Taken and not listening: nobody else, not even the caller itself, can be there.
            off.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String kube = group("q-mati", (InetSocketAddress) off.getLocalSocketAddress(),
                    "generic-58");
            order(kube, "p1");
            PrintJob job = until(kube, "p1", found -> found.lastError().isPresent());
            assertTrue(List.of(State.QUEUED, State.SENDING).contains(job.state()));
            assertEquals(0, job.bytesSent());
        }
    }

    @Test
    void whatBrokeInTheMiddleIsNeverSentAgainByItself() throws Exception {
        try (FakePrinter printer = FakePrinter.closingAfter(100)) {
            String kube = group("q-putus", printer.address(), "generic-58");
            order(kube, "p1");
            assertEquals(State.UNCONFIRMED, settled(kube, "p1").state());
            Thread.sleep(2_500);
            assertEquals(1, printer.calls());
            assertEquals(1, settled(kube, "p1").attempts());
        }
    }

    @Test
    void aNoMakesACopyThatSaysSoAndOnlyOne() throws Exception {
        try (FakePrinter printer = FakePrinter.closingAfter(100)) {
            String kube = group("q-salin", printer.address(), "generic-58");
            order(kube, "p1");
            settled(kube, "p1");
            String copy = write(kube, () -> desk.confirm("p1", false, RAHMA).id());
            PrintJob made = settled(kube, copy);
            String paper = new String(made.payload(), StandardCharsets.US_ASCII);
            assertTrue(paper.contains("SALINAN KE-1"));
            assertTrue(paper.contains("oleh Rahma, sebab: tidak keluar"));
            assertEquals(1, made.copyNo());
            assertEquals(State.FAILED, settled(kube, "p1").state());
            assertThrows(NotAsked.class,
                    () -> write(kube, () -> desk.confirm("p1", false, RAHMA)));
            assertThrows(AlreadyPrinted.class,
                    () -> write(kube, () -> desk.copy("p9", "p1", "hilang", RAHMA)));
        }
    }

    @Test
    void theDrawerOpensWithTheSaleAndNeverWithACopy() throws Exception {
        try (FakePrinter printer = FakePrinter.answering()) {
            String kube = group("q-laci", printer.address(), "generic-80");
            String job = write(kube, () -> {
                Printer till = printers.named("kasir").orElseThrow();
                StoredEntry sale = Examples.stored(Examples.SALE, 42);
                desk.order(till, DocumentType.SALE, sale, true);
                desk.order(till, DocumentType.SALE, sale, true);
                return jobs.original(DocumentType.SALE, "j-42").orElseThrow().id();
            });
            assertEquals(State.PRINTED, settled(kube, job).state());
            write(kube, () -> desk.copy("c1", job, "kertas habis", RAHMA).id());
            assertEquals(State.PRINTED, settled(kube, "c1").state());
            assertEquals(2, printer.calls());
            assertEquals(1, pulses(printer.jobs().get(0)));
            assertEquals(0, pulses(printer.jobs().get(1)));
        }
    }

    @Test
    void thePrinterThatWasSeenToIsTriedAtOnceAndNewPapersDoNotWearItOut() throws Exception {
        try (FakePrinter printer = FakePrinter.withoutPaper()) {
            String kube = group("q-lanjut", printer.address(), "generic-58");
            order(kube, "p1");
            until(kube, "p1", job -> job.attempts() == 1 && job.lastError().isPresent());
            for (String later : List.of("p2", "p3", "p4")) {
                order(kube, later);
            }
            PrintJob job = until(kube, "p1", found -> found.attempts() == 2
                    && found.state() == State.QUEUED);
            assertEquals(Optional.of(PrinterState.NO_PAPER.sentence()), job.lastError());
            printer.refill();
            long start = System.nanoTime();
            room.hurry(new Printers.Place(kube, "kasir"));
            until(kube, "p1", found -> found.attempts() == 3);
            long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            assertTrue(took < 4, "the next try by itself comes after five seconds: " + took);
            for (String each : List.of("p1", "p2", "p3", "p4")) {
                assertEquals(State.PRINTED, settled(kube, each).state());
            }
        }
    }

    @Test
    void whatWasGivenUpIsTriedAgainOnceSomebodyHasSeenToThePrinter() throws Exception {
        try (FakePrinter printer = FakePrinter.answering()) {
            String kube = group("q-menyerah", printer.address(), "generic-58");
            write(kube, () -> {
                printers.named("kasir").orElseThrow().setUp("generic-58",
                        Address.read("rawbt", ""), List.of());
                PrintJob job = desk.order("p1", "kasir", DocumentType.TEST, "kasir", RAHMA);
                job.ended(new Transport.Delivery(Transport.End.NOTHING_TAKEN, 0, false, "mati"),
                        false, job.createdAt());
                printers.named("kasir").orElseThrow().setUp("generic-58",
                        address(printer.address()), List.of());
                return true;
            });
            assertEquals(State.FAILED, settled(kube, "p1").state());
            write(kube, () -> {
                waiting.resume("kasir");
                return true;
            });
            room.hurry(new Printers.Place(kube, "kasir"));
            assertEquals(State.PRINTED, settled(kube, "p1").state());
        }
    }

    @Test
    void thePaperAfterABrokenOneFirstEndsThePictureThatMayHaveBegun() throws Exception {
        try (FakePrinter printer = FakePrinter.closingAfter(100)) {
            String kube = group("q-gambar", printer.address(), "generic-58");
            order(kube, "p1");
            assertEquals(State.UNCONFIRMED, settled(kube, "p1").state());
            printer.refill();
            order(kube, "p2");
            assertEquals(State.PRINTED, settled(kube, "p2").state());
            order(kube, "p3");
            assertEquals(State.PRINTED, settled(kube, "p3").state());
            byte[] second = printer.jobs().get(1);
            byte[] nothing = Arrays.copyOf(second, 1_152);
            assertArrayEquals(new byte[1_152], nothing);
            assertArrayEquals(new byte[] {0x1B, '@'}, Arrays.copyOfRange(second, 1_152, 1_154));
            assertArrayEquals(Arrays.copyOfRange(second, 1_154, second.length),
                    printer.jobs().get(2), "the same paper, without the preamble");
        }
    }

    @Test
    void whatWasUnderWayWhenThePowerWentIsAskedAbout() {
        String kube = group("q-listrik", new InetSocketAddress("127.0.0.1", 1), "generic-58");
        write(kube, () -> {
            desk.order("p1", "kasir", DocumentType.TEST, "kasir", RAHMA).startSending();
            return true;
        });
        room.recover(new Printers.Place(kube, "kasir"));
        PrintJob job = write(kube, () -> jobs.named("p1").orElseThrow());
        assertEquals(State.UNCONFIRMED, job.state());
        assertFalse(job.lastError().isEmpty());
    }

    /** A thousand small papers at the pace of a shop's printer, none lost, none out of turn. */
    @Test
    void aLongQueueComesOutInOrder() throws Exception {
        try (FakePrinter printer = FakePrinter.printing(6_000)) {
            String kube = group("q-panjang", printer.address(), "generic-80");
            int many = 1_000;
            write(kube, () -> {
                Printer known = printers.named("kasir").orElseThrow();
                for (int number = 1; number <= many; number++) {
                    byte[] paper = (number + "\n").getBytes(StandardCharsets.US_ASCII);
                    jobs.persist(new PrintJob("n" + number, number, known, new PrintJob.Order(
                            DocumentType.TEST, "n" + number, 0, Optional.empty(),
                            Optional.empty(), RAHMA, false),
                            new PrintJob.Rendered("[]", paper, "0"), Instant.EPOCH));
                }
                return true;
            });
            room.hurry(new Printers.Place(kube, "kasir"));
            while (printer.jobs().size() < many) {
                Thread.sleep(50);
            }
            assertEquals(State.PRINTED, settled(kube, "n" + many).state());
            assertEquals(IntStream.rangeClosed(1, many).mapToObj(String::valueOf).toList(),
                    printer.jobs().stream().map(paper -> new String(paper,
                            StandardCharsets.US_ASCII).strip()).toList());
        }
    }

    private static long pulses(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).split("\u001bp", -1).length - 1;
    }

    private String group(String kube, InetSocketAddress address, String profile) {
        return write(kube, () -> {
            Printer printer = new Printer("kasir");
            printer.setUp(profile, address(address), List.of(DocumentType.SALE));
            printers.persist(printer);
            return kube;
        });
    }

    private static Address address(InetSocketAddress address) {
        return Address.read("tcp-9100", address.getHostString() + ":" + address.getPort());
    }

    private void order(String kube, String id) {
        write(kube, () -> desk.order(id, "kasir", DocumentType.TEST, "kasir", RAHMA).id());
    }

    private PrintJob settled(String kube, String id) throws InterruptedException {
        return until(kube, id, job -> !List.of(State.QUEUED, State.SENDING)
                .contains(job.state()));
    }

    private PrintJob until(String kube, String id, Predicate<PrintJob> holds)
            throws InterruptedException {
        while (true) {
            PrintJob job = write(kube, () -> jobs.named(id).orElseThrow());
            if (holds.test(job)) {
                return job;
            }
            Thread.sleep(20);
        }
    }

    private <T> T write(String kube, Callable<T> work) {
        return writer.write(kube, work);
    }
}
