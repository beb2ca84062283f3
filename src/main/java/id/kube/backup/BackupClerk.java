package id.kube.backup;

import id.kube.daybook.CurrentKube;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;

/**
 * Does the slow work with backups, one thing after the other on a thread of its own, so that no
 * sale ever waits for it. What it writes goes through the one writer like all else.
 */
@ApplicationScoped
public class BackupClerk {

    private static final Logger LOG = Logger.getLogger(BackupClerk.class);

    private static final long LAST_SECONDS = 10;

    private final CurrentKube current;
    private final Map<String, Doing> doing = new ConcurrentHashMap<>();
    private final ScheduledExecutorService desk = Executors.newSingleThreadScheduledExecutor(
            work -> {
                Thread thread = new Thread(work, "backups");
                thread.setDaemon(true);
                thread.setPriority(Thread.MIN_PRIORITY);
                return thread;
            });

    private volatile boolean closing;

    BackupClerk(CurrentKube current) {
        this.current = current;
    }

    /**
     * Asks for a piece of work for a group; it is done as if somebody of the group had asked.
     *
     * @param what it is, for the screen
     * @param total how many entries it will look at
     * @return what is done for the group, or waits to be: another thing where one was asked before
     */
    public Doing ask(String kube, String what, long total, Work work) {
        Doing asked = new Doing(what, total);
        Doing before = doing.putIfAbsent(kube, asked);
        if (before != null) {
            return before;
        }
        desk.execute(() -> perform(kube, () -> work.run(asked.done::set)));
        return asked;
    }

    /** Looks at something of a group in its turn, where nobody waits for it. */
    void quietly(String kube, Runnable work) {
        desk.execute(() -> guarded(kube, () -> {
            current.become(kube);
            work.run();
        }));
    }

    /** Does something again and again, where nobody asked. */
    void regularly(Runnable work, long firstMinutes, long everyMinutes) {
        desk.scheduleWithFixedDelay(() -> guarded("looking around", work), firstMinutes,
                everyMinutes, TimeUnit.MINUTES);
    }

    /** What is done for a group, or waits to be. */
    public Optional<Doing> doing(String kube) {
        return Optional.ofNullable(doing.get(kube));
    }

    /** Waits a moment; an interrupt would close the database's file under whoever writes. */
    void close(@Observes ShutdownEvent event) throws InterruptedException {
        closing = true;
        desk.shutdown();
        if (!desk.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("a backup is left unfinished; the next one begins anew");
        }
    }

    private void perform(String kube, Runnable work) {
        try {
            guarded(kube, () -> {
                current.become(kube);
                work.run();
            });
        } finally {
            doing.remove(kube);
        }
    }

    /** A fault of ours costs one piece of work, and not the clerk. */
    private void guarded(String what, Runnable work) {
        if (closing) {
            return;
        }
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "the backup clerk failed: %s", what);
        } finally {
            request.terminate();
        }
    }

    /** A piece of work that tells how far it is. */
    @FunctionalInterface
    public interface Work {

        void run(LongConsumer progress);
    }

    /** A piece of work under way. */
    public static final class Doing {

        private final String what;
        private final long total;
        private final AtomicLong done = new AtomicLong();

        Doing(String what, long total) {
            this.what = what;
            this.total = total;
        }

        public String what() {
            return what;
        }

        public long total() {
            return total;
        }

        public long done() {
            return done.get();
        }
    }
}
