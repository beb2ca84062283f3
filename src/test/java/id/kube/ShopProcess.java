package id.kube;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged shop as a process of its own, on a data folder that outlives it. */
public final class ShopProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    /** Classes as the first shop that stopped cleanly had them; the next ones start faster. */
    private static final Path CLASSES = Path.of("target/quarkus-app/classes.jsa");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final URI address;

    private ShopProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the shop under a command such as strace, or under none, and waits for it. */
    public static ShopProcess start(Path data, String... under) {
        return startAt("2026-11-24T09:00:00+07:00", data, under);
    }

    /** The same at another time; a clock that a rehearsal has set stands still. */
    public static ShopProcess startAt(String time, Path data, String... under) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(under));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/package/java.options",
                (Files.exists(CLASSES) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
                        + CLASSES, "-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data)));
        builder.environment().put("AMANAH_DATA", data.toString());
        builder.environment().put("AMANAH_PORT", Integer.toString(port));
        // Its file is thrown away; nobody waits until it is small.
        builder.environment().put("AMANAH_COMPACT_MILLIS", "0");
        builder.environment().put("AMANAH_CLOCK", time);
        try {
            ShopProcess shop = new ShopProcess(builder.start(),
                    URI.create("http://127.0.0.1:" + port + "/"));
            shop.await(port, data);
            return shop;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public URI address() {
        return address;
    }

    /** The number of its process. */
    long pid() {
        return process.pid();
    }

    /** The power goes: SIGKILL, with no chance to put anything away. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** A clean stop, as at the end of a day. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the shop does not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void await(int port, Path data) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("the shop does not open:\n"
                        + Files.readString(log(data).toPath()));
            }
            pause();
        }
    }

    private static boolean isOpen(int port) {
        try (Socket door = new Socket("127.0.0.1", port)) {
            return door.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static File log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log").toFile();
    }

    /** A port that nobody listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
