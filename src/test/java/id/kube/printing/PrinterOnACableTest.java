package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.printing.Transport.Delivery;
import id.kube.printing.Transport.End;
import id.kube.printing.Transport.Terms;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The faults of a network printer once more, at the end of a cable. */
@Timeout(30)
class PrinterOnACableTest {

    /** Both kinds of end of line: a terminal in its usual mood would change them. */
    private static final byte[] RECEIPT = "Beras Ramos 5 kg\r\n\n\u0011\u0013\u0003".repeat(40)
            .getBytes();
    /** More than a terminal keeps for one that does not read. */
    private static final byte[] ROLL = new byte[1_000_000];
    private static final Consumer<String> UNHEARD = sentence -> { };

    @Test
    void takesTheVeryBytes() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            Delivery delivery = send(printer, RECEIPT);
            assertEquals(End.TAKEN, delivery.end());
            assertEquals(RECEIPT.length, delivery.bytesTaken());
            assertArrayEquals(RECEIPT, printer.read(RECEIPT.length));
        }
    }

    @Test
    void aPulledCableTookNothing() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            printer.unplug();
            assertEquals(End.NOTHING_TAKEN, send(printer, RECEIPT).end());
        }
    }

    @Test
    void aCablePulledInTheMiddleLeavesItUnknown() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            CompletableFuture<Delivery> sent =
                    CompletableFuture.supplyAsync(() -> send(printer, ROLL));
            assertEquals(100, printer.read(100).length);
            printer.unplug();
            Delivery delivery = sent.get(10, TimeUnit.SECONDS);
            assertEquals(End.UNKNOWN, delivery.end());
            assertTrue(delivery.bytesTaken() < ROLL.length);
        }
    }

    @Test
    void oneThatSleepsIsLeftAtTheDeadlineWithNoThreadBehind() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            long start = System.nanoTime();
            Delivery delivery = send(printer, ROLL);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertEquals(End.UNKNOWN, delivery.end());
            assertTrue(took < 4_000, "took " + took + " ms");
            // What nobody may wait for any longer is not there any more when it wakes up.
            byte[] printed = printer.read((int) delivery.bytesTaken());
            assertArrayEquals(Arrays.copyOf(ROLL, printed.length), printed);
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void anEmptyRollIsNoticedBeforeTheFirstByte() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            CompletableFuture<Delivery> sent =
                    CompletableFuture.supplyAsync(() -> ask(printer, RECEIPT));
            assertArrayEquals(new byte[] {0x10, 0x04, 4}, printer.read(3));
            printer.say(0x72);
            Delivery delivery = sent.get(10, TimeUnit.SECONDS);
            assertEquals(End.NOTHING_TAKEN, delivery.end());
            assertEquals(PrinterState.NO_PAPER.sentence(), delivery.error());
        }
    }

    @Test
    void oneThatSaysItIsReadyGetsThePaper() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            CompletableFuture<Delivery> sent =
                    CompletableFuture.supplyAsync(() -> ask(printer, RECEIPT));
            assertArrayEquals(new byte[] {0x10, 0x04, 4}, printer.read(3));
            printer.say(0x12);
            assertArrayEquals(new byte[] {0x10, 0x04, 2}, printer.read(3));
            printer.say(0x12);
            assertArrayEquals(RECEIPT, printer.read(RECEIPT.length));
            assertTrue(sent.get(10, TimeUnit.SECONDS).answered());
        }
    }

    /** It was heard once and is silent now: the paper goes out as to one that never speaks. */
    @Test
    void oneThatStaysSilentGetsThePaperAllTheSame() throws Exception {
        try (PseudoTerminal printer = PseudoTerminal.open()) {
            CompletableFuture<Delivery> sent =
                    CompletableFuture.supplyAsync(() -> ask(printer, RECEIPT));
            assertArrayEquals(new byte[] {0x10, 0x04, 4}, printer.read(3));
            assertArrayEquals(RECEIPT, printer.read(RECEIPT.length));
            assertEquals(End.TAKEN, sent.get(10, TimeUnit.SECONDS).end());
        }
    }

    /** A pipe that nobody listens to holds whoever opens it, as a line without a carrier does. */
    @Test
    void aLineThatDoesNotOpenIsLeftAtTheDeadline(@TempDir Path folder) throws Exception {
        Path line = folder.resolve("rfcomm0");
        assertEquals(0, new ProcessBuilder("mkfifo", line.toString()).start().waitFor());
        for (int job = 1; job <= 1_000; job++) {
            assertEquals(End.NOTHING_TAKEN,
                    new DeviceTransport(line).send(RECEIPT, terms(false), UNHEARD).end());
            assertEquals(1, waitingAtDoors(), "one waits, not one for each job: " + job);
        }
        try (InputStream listener = Files.newInputStream(line)) {
            assertEquals(-1, listener.read(), "what opens too late is shut without a byte");
        }
        while (waitingAtDoors() > 0) {
            Thread.sleep(5);
        }
    }

    private static long waitingAtDoors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("printer-door")).count();
    }

    private static Delivery ask(PseudoTerminal printer, byte[] bytes) {
        return new DeviceTransport(printer.device()).send(bytes, terms(true), UNHEARD);
    }

    private static Delivery send(PseudoTerminal printer, byte[] bytes) {
        return new DeviceTransport(printer.device()).send(bytes, terms(false), UNHEARD);
    }

    private static Terms terms(boolean answers) {
        return new Terms(Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO, true, answers, 256);
    }
}
