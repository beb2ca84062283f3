package id.kube.printing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A printer on a cable or paired by Bluetooth, seen as a file. A file channel on a platform thread
 * is the only way that lets go when it is interrupted; a stream would hang for ever.
 */
final class DeviceTransport implements Transport {

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

    @Override
    public Delivery send(byte[] bytes, Terms terms, Consumer<String> told) {
        Alarm alarm = new Alarm(Thread.currentThread());
        WATCH.schedule(alarm::ring, terms.whole().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return write(bytes, terms.chunkBytes());
        } finally {
            alarm.isOver();
        }
    }

    private Delivery write(byte[] bytes, int chunk) {
        long taken = 0;
        boolean begun = false;
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.WRITE)) {
            while (taken < bytes.length) {
                begun = true;
                int size = (int) Math.min(chunk, bytes.length - taken);
                taken += channel.write(ByteBuffer.wrap(bytes, (int) taken, size));
            }
            return new Delivery(End.TAKEN, taken, false, "");
        } catch (IOException broken) {
            String error = "Printer mati atau kabel lepas; periksa printer.";
            return new Delivery(begun ? End.UNKNOWN : End.NOTHING_TAKEN, taken, false, error);
        }
    }

    /** Wakes the sender at the deadline, and never after it: the next job must not hear it. */
    private static final class Alarm {

        private final Thread sender;
        private boolean over;

        Alarm(Thread sender) {
            this.sender = sender;
        }

        synchronized void ring() {
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
