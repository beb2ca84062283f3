package id.kube.printing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

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
    public Delivery send(byte[] bytes, Terms terms) {
        Thread sender = Thread.currentThread();
        Future<?> alarm = WATCH.schedule(sender::interrupt, terms.whole().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return write(bytes, terms.chunkBytes());
        } finally {
            alarm.cancel(false);
            // The alarm may have rung after the last byte; the next job must not hear it.
            Thread.interrupted();
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
}
