package id.kube.printing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens a device within a deadline. The system may hold whoever opens a line without a carrier, and
 * Java can neither open without waiting nor be called back from it; so somebody else waits there,
 * never more than one for a device, and shuts at once what opens too late.
 */
final class DeviceDoor {

    private static final Map<Path, CompletableFuture<FileChannel>> HELD =
            new ConcurrentHashMap<>();

    private DeviceDoor() {
    }

    static FileChannel open(Path device, Set<? extends OpenOption> how, Duration patience)
            throws IOException {
        CompletableFuture<FileChannel> door = new CompletableFuture<>();
        if (HELD.putIfAbsent(device, door) != null) {
            throw new IOException("still being opened");
        }
        Thread thread = new Thread(() -> open(device, how, door), "printer-door");
        thread.setDaemon(true);
        thread.start();
        try {
            return door.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException held) {
            if (door.cancel(false)) {
                throw new IOException("does not open", held);
            }
            return door.join();
        } catch (ExecutionException shut) {
            throw new IOException(shut.getCause());
        } catch (InterruptedException stopped) {
            door.cancel(false);
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        } catch (CompletionException shut) {
            throw new IOException(shut.getCause());
        }
    }

    private static void open(Path device, Set<? extends OpenOption> how,
            CompletableFuture<FileChannel> door) {
        try {
            FileChannel channel = FileChannel.open(device, how);
            HELD.remove(device);
            if (!door.complete(channel)) {
                channel.close();
            }
        } catch (IOException | RuntimeException shut) {
            HELD.remove(device);
            door.completeExceptionally(shut);
        }
    }
}
