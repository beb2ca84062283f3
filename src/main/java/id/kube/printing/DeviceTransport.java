package id.kube.printing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A printer on a cable or paired by Bluetooth, seen as a file. A file channel on a platform thread
 * is the only way that lets go when it is interrupted; a stream would hang for ever.
 */
final class DeviceTransport implements Transport {

    private static final Duration STATUS = Duration.ofSeconds(1);
    /** A line that was just shut does not open again at once. */
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<OpenOption> WRITING = Set.of(StandardOpenOption.WRITE);
    private static final Set<OpenOption> ASKING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final ScheduledExecutorService WATCH =
            Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "printer-watch");
                thread.setDaemon(true);
                return thread;
            });

    private final Path device;

    DeviceTransport(Path device) {
        this.device = device;
    }

    /**
     * Only a printer known to answer is asked for paper: others would leave the reader waiting, and
     * a device that reads nothing back might print the question.
     */
    @Override
    public Delivery send(byte[] bytes, Terms terms, Consumer<String> told) {
        boolean asks = terms.asksStatus() && terms.answers();
        Call call = new Call(terms);
        try (FileChannel channel = DeviceDoor.open(device, asks ? ASKING : WRITING,
                terms.whole())) {
            PrinterState before = asks ? call.state(channel) : PrinterState.READY;
            if (before != PrinterState.READY) {
                return new Delivery(End.NOTHING_TAKEN, 0, true, before.sentence());
            }
            return channel.isOpen() ? call.write(channel, bytes) : again(call, bytes);
        } catch (IOException broken) {
            return call.broken();
        }
    }

    /** Whoever waited in vain for an answer has shut the line. */
    private Delivery again(Call call, byte[] bytes) throws IOException {
        LockSupport.parkNanos(PAUSE.toNanos());
        try (FileChannel channel = DeviceDoor.open(device, WRITING, call.terms.whole())) {
            return call.write(channel, bytes);
        }
    }

    /** One paper on its way. */
    private static final class Call {

        private final Terms terms;
        private long taken;
        private boolean begun;
        private boolean answered;

        Call(Terms terms) {
            this.terms = terms;
        }

        Delivery write(FileChannel channel, byte[] bytes) throws IOException {
            Alarm alarm = Alarm.in(terms.whole());
            try {
                while (taken < bytes.length) {
                    begun = true;
                    int size = (int) Math.min(terms.chunkBytes(), bytes.length - taken);
                    taken += channel.write(ByteBuffer.wrap(bytes, (int) taken, size));
                }
                return new Delivery(End.TAKEN, taken, answered, "");
            } finally {
                alarm.isOver();
            }
        }

        Delivery broken() {
            return new Delivery(begun ? End.UNKNOWN : End.NOTHING_TAKEN, taken, answered,
                    "Printer mati atau kabel lepas; periksa printer.");
        }

        PrinterState state(FileChannel channel) throws IOException {
            Alarm alarm = Alarm.in(STATUS);
            try {
                return PrinterState.of(kind -> ask(channel, kind));
            } catch (ClosedByInterruptException silent) {
                return PrinterState.READY;
            } finally {
                alarm.isOver();
            }
        }

        /** An end of file is no answer either: some lines give one where nothing was said. */
        private OptionalInt ask(FileChannel channel, int kind) throws IOException {
            channel.write(ByteBuffer.wrap(PrinterState.question(kind)));
            ByteBuffer answer = ByteBuffer.allocate(1);
            while (channel.read(answer.clear()) > 0) {
                answered = true;
                int told = Byte.toUnsignedInt(answer.get(0));
                if (PrinterState.isStatus(told)) {
                    return OptionalInt.of(told);
                }
            }
            return OptionalInt.empty();
        }
    }

    /** Wakes the sender at the deadline, and never after it: the next job must not hear it. */
    private static final class Alarm {

        private final Thread sender;
        private boolean over;

        private Alarm(Thread sender) {
            this.sender = sender;
        }

        static Alarm in(Duration time) {
            Alarm alarm = new Alarm(Thread.currentThread());
            WATCH.schedule(alarm::ring, time.toMillis(), TimeUnit.MILLISECONDS);
            return alarm;
        }

        private synchronized void ring() {
            if (!over) {
                sender.interrupt();
            }
        }

        synchronized void isOver() {
            over = true;
            Thread.interrupted();
        }
    }
}
