package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.printing.Transport.Delivery;
import id.kube.printing.Transport.End;
import id.kube.printing.Transport.Terms;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The faults of a network printer once more, at the end of a cable. */
@Timeout(30)
class PrinterOnACableTest {

    /** Both kinds of end of line: a terminal in its usual mood would change them. */
    private static final byte[] RECEIPT = "Beras Ramos 5 kg\r\n\n\u0011\u0013\u0003".repeat(40)
            .getBytes();
    /** More than a terminal keeps for one that does not read. */
    private static final byte[] ROLL = new byte[1_000_000];

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

    private static Delivery send(PseudoTerminal printer, byte[] bytes) {
        return new DeviceTransport(printer.device()).send(bytes, new Terms(Duration.ofSeconds(1),
                Duration.ZERO, Duration.ZERO, true, false, 256), sentence -> { });
    }
}
