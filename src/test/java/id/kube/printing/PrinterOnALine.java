package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.printing.Transport.Delivery;
import id.kube.printing.Transport.End;
import id.kube.printing.Transport.Terms;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What any printer may do to a paper; the promises are the same whatever line it hangs on. */
@Timeout(60)
abstract class PrinterOnALine {

    /** A printer at the end of a line, and what came out of it so far. */
    interface Line extends AutoCloseable {

        Transport transport();

        byte[] printed();

        /** One that slept goes on. */
        void wakeUp();

        @Override
        void close() throws Exception;
    }

    private static final byte[] RECEIPT =
            "Beras Ramos 5 kg\r\n\n\u0011\u0013\u0003".repeat(200).getBytes();
    /** More than any line keeps for a printer that does not read. */
    private static final byte[] ROLL = "Minyak Goreng 1 l\n".repeat(900_000).getBytes();
    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final int SLOW = 2_000;

    abstract Line off() throws Exception;

    abstract Line mute() throws Exception;

    abstract Line stallingAfter(int bytes) throws Exception;

    abstract Line closingAfter(int bytes) throws Exception;

    abstract Line breakingAfter(int bytes) throws Exception;

    abstract Line slow(int bytesPerSecond) throws Exception;

    @Test
    void oneThatIsOffTookNothing() throws Exception {
        try (Line line = off()) {
            Delivery delivery = send(line, RECEIPT, DEADLINE);
            assertEquals(End.NOTHING_TAKEN, delivery.end());
            assertEquals(0, delivery.bytesTaken());
        }
    }

    @Test
    void aMuteOneGetsTheVeryBytesAndNothingMoreIsClaimed() throws Exception {
        try (Line line = mute()) {
            assertEquals(End.TAKEN, send(line, RECEIPT, DEADLINE).end());
            assertArrayEquals(RECEIPT, printed(line, RECEIPT.length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void oneThatSleepsIsLeftAtTheDeadlineAndPrintsNoMoreThanItTook(int taken) throws Exception {
        try (Line line = stallingAfter(taken)) {
            long start = System.nanoTime();
            Delivery delivery = send(line, ROLL, DEADLINE);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertEquals(End.UNKNOWN, delivery.end());
            assertTrue(took < 4_000, "took " + took + " ms");
            assertTrue(delivery.bytesTaken() < ROLL.length);
            line.wakeUp();
            Thread.sleep(500);
            assertBeginning(line.printed(), delivery);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void oneThatHangsUpIsNeverBelievedToHaveItAll(int taken) throws Exception {
        try (Line closing = closingAfter(taken); Line breaking = breakingAfter(taken)) {
            for (Line line : List.of(closing, breaking)) {
                Delivery delivery = send(line, ROLL, Duration.ofSeconds(10));
                assertTrue(taken == 0 || delivery.end() == End.UNKNOWN, "not " + delivery);
                assertTrue(List.of(End.UNKNOWN, End.NOTHING_TAKEN).contains(delivery.end()),
                        "not " + delivery);
                assertEquals(taken, printed(line, taken).length);
                assertBeginning(line.printed(), delivery);
            }
        }
    }

    /** It has the paper whole, so nobody may send it a second time without asking. */
    @Test
    void oneThatHangsUpAfterTheLastByteIsNotTakenForOneThatTookNothing() throws Exception {
        try (Line closing = closingAfter(RECEIPT.length);
                Line breaking = breakingAfter(RECEIPT.length)) {
            for (Line line : List.of(closing, breaking)) {
                End end = send(line, RECEIPT, Duration.ofSeconds(10)).end();
                assertTrue(List.of(End.UNKNOWN, End.TAKEN).contains(end), "not " + end);
                assertArrayEquals(RECEIPT, printed(line, RECEIPT.length));
            }
        }
    }

    @Test
    void aSlowOneGetsItWhole() throws Exception {
        try (Line line = slow(SLOW)) {
            End end = send(line, RECEIPT, Duration.ofSeconds(20)).end();
            assertTrue(List.of(End.CONFIRMED, End.TAKEN).contains(end), "not " + end);
            assertArrayEquals(RECEIPT, printed(line, RECEIPT.length));
        }
    }

    /** Never a byte that was not handed over, nor one out of its place. */
    private static void assertBeginning(byte[] printed, Delivery delivery) {
        assertTrue(printed.length <= delivery.bytesTaken(),
                printed.length + " bytes came out of " + delivery);
        assertArrayEquals(Arrays.copyOf(ROLL, printed.length), printed);
    }

    /** What came out, once it is so much. */
    private static byte[] printed(Line line, int bytes) throws InterruptedException {
        while (line.printed().length < bytes) {
            Thread.sleep(10);
        }
        return line.printed();
    }

    private static Delivery send(Line line, byte[] bytes, Duration whole) {
        return line.transport().send(bytes, new Terms(whole, Duration.ofMillis(500),
                Duration.ofSeconds(3), true, false, 256), sentence -> { });
    }
}
