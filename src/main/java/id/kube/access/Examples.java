package id.kube.access;

import id.kube.daybook.Canonical;
import id.kube.daybook.DayBook;
import id.kube.daybook.Result;
import id.kube.daybook.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jboss.logging.Logger;

/** Example groups to look at: a year of Cempaka, half a year of Tulip. */
@ApplicationScoped
class Examples {

    private static final Logger LOG = Logger.getLogger(Examples.class);
    private static final Map<String, String> NAMES =
            Map.of("cempaka", "KUBE Cempaka (contoh)", "tulip", "KUBE Tulip (contoh)");
    private static final int IN_HAND = 256;

    private final Setup setup;
    private final DayBook dayBook;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    Examples(Setup setup, DayBook dayBook) {
        this.setup = setup;
        this.dayBook = dayBook;
    }

    /** Begins to read the example in, once; later calls only tell how far it is. */
    synchronized Optional<Reading> begin(String name) {
        if (!NAMES.containsKey(name)) {
            return Optional.empty();
        }
        return Optional.of(readings.computeIfAbsent(name, this::start));
    }

    Optional<Reading> reading(String name) {
        return Optional.ofNullable(readings.get(name));
    }

    private Reading start(String name) {
        String kube = "contoh-" + name;
        String token = setup.open(new Setup.NewKube(kube, NAMES.get(name), "A01",
                "Ketua contoh", "123456", true), false);
        Reading reading = new Reading(token, count(name));
        Thread thread = new Thread(() -> read(name, kube, reading), "example-" + name);
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    private void read(String name, String kube, Reading reading) {
        DayBook.Sender sender = new DayBook.Sender(kube, Optional.empty(),
                (type, any) -> true, false, false);
        Deque<CompletionStage<Result>> inHand = new ArrayDeque<>();
        try (BufferedReader lines = open(name)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (inHand.size() == IN_HAND) {
                    finish(inHand, reading);
                }
                inHand.add(dayBook.write(sender, Canonical.read(line)));
            }
            while (!inHand.isEmpty()) {
                finish(inHand, reading);
            }
        } catch (IOException | RuntimeException broken) {
            LOG.errorf(broken, "the example %s could not be read in", name);
            reading.failed = true;
        }
    }

    private static void finish(Deque<CompletionStage<Result>> inHand, Reading reading) {
        inHand.remove().toCompletableFuture().join();
        reading.done.incrementAndGet();
    }

    private static long count(String name) {
        try (BufferedReader lines = open(name)) {
            return lines.lines().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedReader open(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Examples.class.getResourceAsStream("/examples/" + name + ".ndjson.gz")),
                StandardCharsets.UTF_8));
    }

    /** How far the reading is. */
    static final class Reading {

        private final String token;
        private final long total;
        private final AtomicLong done = new AtomicLong();
        private volatile boolean failed;

        Reading(String token, long total) {
            this.token = token;
            this.total = total;
        }

        /** What a screen shows of it; the key is handed out when all is there. */
        Progress progress() {
            boolean ready = done.get() == total;
            return new Progress(done.get(), total, ready, ready ? token : null,
                    failed ? Words.sentence("example-failed") : null);
        }
    }

    /** Entries read, of how many. */
    record Progress(long done, long total, boolean ready, String token, String problem) {
    }
}
