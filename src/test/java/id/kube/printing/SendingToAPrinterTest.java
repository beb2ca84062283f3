package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.printing.Transport.Delivery;
import id.kube.printing.Transport.End;
import id.kube.printing.Transport.Terms;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SendingToAPrinterTest {

    private static final byte[] RECEIPT = "Beras Ramos 5 kg\n".repeat(40).getBytes();
    /** More than the system keeps for a printer that does not read. */
    private static final byte[] ROLL = new byte[16_000_000];
    private static final Consumer<String> UNHEARD = sentence -> { };

    @Test
    void aPrinterThatAnswersConfirms() throws Exception {
        try (FakePrinter printer = FakePrinter.answering()) {
            Delivery delivery = send(printer.address(), RECEIPT);
            assertEquals(End.CONFIRMED, delivery.end());
            assertEquals(RECEIPT.length, delivery.bytesTaken());
            await(printer);
            assertArrayEquals(RECEIPT, printer.jobs().get(0));
        }
    }

    @Test
    void aMutePrinterTookItAllAndNothingMoreIsClaimed() throws Exception {
        try (FakePrinter printer = FakePrinter.mute()) {
            assertEquals(End.TAKEN, send(printer.address(), RECEIPT).end());
            await(printer);
            assertArrayEquals(RECEIPT, printer.jobs().get(0));
        }
    }

    @Test
    void aPrinterThatIsOffTookNothing() throws Exception {
        // Its door stays taken and shut: a door given back may be opened by another program, or
        // be the very one the caller himself goes out by, and then he talks to himself.
        try (Socket off = new Socket()) {
            off.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Delivery delivery = send((InetSocketAddress) off.getLocalSocketAddress(), RECEIPT);
            assertEquals(End.NOTHING_TAKEN, delivery.end());
            assertEquals(0, delivery.bytesTaken());
        }
    }

    @Test
    void anEmptyRollIsNoticedBeforeTheFirstByte() throws Exception {
        try (FakePrinter printer = FakePrinter.withoutPaper()) {
            Delivery delivery = send(printer.address(), RECEIPT);
            assertEquals(End.NOTHING_TAKEN, delivery.end());
            assertTrue(delivery.error().startsWith("Kertas habis"));
            await(printer);
            assertEquals(0, printer.jobs().get(0).length);
        }
    }

    @Test
    void whatKeepsThePrinterIsToldInWordsThatHelp() throws Exception {
        try (FakePrinter printer = FakePrinter.withOpenCover()) {
            Delivery delivery = send(printer.address(), RECEIPT);
            assertEquals(End.NOTHING_TAKEN, delivery.end());
            assertEquals(PrinterState.COVER_OPEN.sentence(), delivery.error());
        }
        try (FakePrinter printer = FakePrinter.withStuckCutter()) {
            Delivery delivery = send(printer.address(), RECEIPT);
            assertEquals(End.NOTHING_TAKEN, delivery.end());
            assertEquals(PrinterState.CUTTER_STUCK.sentence(), delivery.error());
        }
    }

    @Test
    void aRollThatEndsInTheMiddleIsWaitedForAndThePaperComesOutOnce() throws Exception {
        try (FakePrinter printer = FakePrinter.runningOutOfPaper()) {
            List<String> heard = new CopyOnWriteArrayList<>();
            Delivery delivery = new TcpTransport(printer.address()).send(RECEIPT, terms(),
                    sentence -> {
                        heard.add(sentence);
                        printer.refill();
                    });
            assertEquals(End.CONFIRMED, delivery.end());
            assertEquals(PrinterState.NO_PAPER.sentence(), heard.get(0));
            await(printer);
            assertArrayEquals(RECEIPT, printer.jobs().get(0));
            assertEquals(1, printer.calls());
        }
    }

    @Test
    void aRollThatIsNeverChangedIsNotWaitedForForEver() throws Exception {
        try (FakePrinter printer = FakePrinter.runningOutOfPaper()) {
            Delivery delivery = send(printer.address(), RECEIPT);
            assertEquals(End.UNKNOWN, delivery.end());
            assertEquals(PrinterState.NO_PAPER.sentence(), delivery.error());
        }
    }

    @Test
    void whoHangsUpInTheMiddleLeavesItUnknown() throws Exception {
        try (FakePrinter printer = FakePrinter.closingAfter(100)) {
            assertEquals(End.UNKNOWN, send(printer.address(), RECEIPT).end());
        }
    }

    @Test
    void aSleepingPrinterIsLeftAtTheDeadlineAndPrintsNothingLater() throws Exception {
        try (FakePrinter printer = FakePrinter.stallingAfter(100)) {
            long start = System.nanoTime();
            Delivery delivery = send(printer.address(), ROLL);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertEquals(End.UNKNOWN, delivery.end());
            assertTrue(took < 2_500, "took " + took + " ms");
            printer.wakeUp();
            await(printer);
            assertEquals(100, printer.jobs().get(0).length);
        }
    }

    /** A short paper fits into the line whole: only the deadline tells that nobody took it. */
    @Test
    void oneThatNeverWokeUpPrintsNotOneByteMoreAfterItsDeadline() throws Exception {
        for (int taken : List.of(0, 100)) {
            try (FakePrinter printer = FakePrinter.stallingAfter(taken)) {
                assertEquals(End.UNKNOWN, send(printer.address(), RECEIPT).end());
                printer.wakeUp();
                await(printer);
                assertEquals(taken, printer.jobs().get(0).length);
            }
        }
    }

    @Test
    void aDeviceFileTakesTheVeryBytes(@TempDir Path folder) throws Exception {
        Path device = Files.createFile(folder.resolve("lp0"));
        Delivery delivery = new DeviceTransport(device).send(RECEIPT, terms(), UNHEARD);
        assertEquals(End.TAKEN, delivery.end());
        assertArrayEquals(RECEIPT, Files.readAllBytes(device));
    }

    @Test
    void aDeviceThatIsNotThereTookNothing(@TempDir Path folder) {
        Delivery delivery = new DeviceTransport(folder.resolve("lp0"))
                .send(RECEIPT, terms(), UNHEARD);
        assertEquals(End.NOTHING_TAKEN, delivery.end());
    }

    @Test
    void aDeviceThatSleepsIsLeftAtTheDeadline(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("lp0");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process reader = new ProcessBuilder("sh", "-c", "exec 3<" + pipe + "; exec sleep 20")
                .start();
        try {
            Delivery delivery = new DeviceTransport(pipe).send(Arrays.copyOf(ROLL, 200_000),
                    terms(), UNHEARD);
            assertEquals(End.UNKNOWN, delivery.end());
        } finally {
            reader.destroy();
        }
    }

    @Test
    void thePrintSystemOfTheMachineGetsTheVeryBytes(@TempDir Path folder) throws Exception {
        Path paper = folder.resolve("paper");
        Path program = Files.writeString(folder.resolve("lp"), """
                #!/bin/sh
                test "$*" = "-d kasir -o raw" && exec cat > %s
                """.formatted(paper));
        assertTrue(program.toFile().setExecutable(true));
        Delivery delivery = new CupsTransport(program.toString(), "kasir")
                .send(RECEIPT, terms(), UNHEARD);
        assertEquals(End.TAKEN, delivery.end());
        assertArrayEquals(RECEIPT, Files.readAllBytes(paper));
        Delivery unknown = new CupsTransport(program.toString(), "dapur")
                .send(RECEIPT, terms(), UNHEARD);
        assertEquals(End.NOTHING_TAKEN, unknown.end());
        assertTrue(unknown.error().contains("dapur"));
    }

    @Test
    void aMachineWithoutAPrintSystemIsToldWhatToDo(@TempDir Path folder) {
        Delivery delivery = new CupsTransport(folder.resolve("lp").toString(), "kasir")
                .send(RECEIPT, terms(), UNHEARD);
        assertEquals(End.NOTHING_TAKEN, delivery.end());
        assertTrue(delivery.error().contains("belum terpasang"));
    }

    @Test
    void aPrintSystemThatHangsIsLeftAtTheDeadline(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("lp"), "#!/bin/sh\nexec sleep 20\n");
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(End.UNKNOWN, new CupsTransport(program.toString(), "kasir")
                .send(RECEIPT, terms(), UNHEARD).end());
    }

    private static Delivery send(InetSocketAddress address, byte[] bytes) {
        return new TcpTransport(address).send(bytes, terms(), UNHEARD);
    }

    private static Terms terms() {
        return new Terms(Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofSeconds(3), true,
                false, 256);
    }

    private static void await(FakePrinter printer) throws InterruptedException {
        while (printer.jobs().isEmpty()) {
            Thread.sleep(5);
        }
    }
}
