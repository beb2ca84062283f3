package id.kube.daybook;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * The one writer. It takes what is waiting, keeps each piece of work whole or not at all, forces
 * the disk once, and only then answers all of them: H2 tears transactions when several threads
 * write and the machine dies, and power dies weekly in a kampung.
 */
@ApplicationScoped
public class Writer {

    /** How many may wait; whoever comes later waits to be let in. */
    private static final int WAITING = 1_024;
    /** How many share one force of the disk. */
    private static final int GROUP = 128;

    private static final long LOOK_UP_MS = 200;
    /** How often work is done again that the database rolled back for another's sake. */
    private static final int ATTEMPTS = 5;

    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final CurrentKube current;
    private final Disk disk;
    private final SharedTransaction shared;
    private final UnitOfWork unit;
    private final Thread thread;
    private volatile boolean closing;

    Writer(CurrentKube current, Disk disk, SharedTransaction shared, UnitOfWork unit) {
        this.current = current;
        this.disk = disk;
        this.shared = shared;
        this.unit = unit;
        this.thread = new Thread(this::run, "day-book-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /**
     * Puts work in the queue. It runs in one transaction that sees the rows of the group only.
     *
     * @return completes when what was written is on the disk; fails with what the work threw
     */
    public <T> CompletionStage<T> submit(String kube, Callable<T> work) {
        Job<T> job = new Job<>(kube, work, new CompletableFuture<>());
        try {
            if (closing) {
                throw new IllegalStateException("the shop is closing");
            }
            waiting.put(job);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to write", stopped);
        }
        return job.answer();
    }

    /** Like {@link #submit}, and waits for the answer. */
    public <T> T write(String kube, Callable<T> work) {
        return await(submit(kube, work));
    }

    static <T> T await(CompletionStage<T> answer) {
        try {
            return answer.toCompletableFuture().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    void close(@Observes ShutdownEvent event) throws InterruptedException {
        closing = true;
        thread.join(10_000);
    }

    private void run() {
        List<Job<?>> group = new ArrayList<>(GROUP);
        while (!closing || !waiting.isEmpty()) {
            if (!beginsWith(group)) {
                continue;
            }
            waiting.drainTo(group, GROUP - group.size());
            if (disk.hasRoom()) {
                perform(group);
                answer(group);
            } else {
                group.forEach(job -> job.answer()
                        .completeExceptionally(new NotOnDisk("the disk is full")));
            }
            group.clear();
        }
    }

    /**
     * Waits a moment for the first of a group. Closing wakes nobody up: an interrupt would close
     * the database's file under the entry that is being written.
     */
    private boolean beginsWith(List<Job<?>> group) {
        try {
            Job<?> first = waiting.poll(LOOK_UP_MS, TimeUnit.MILLISECONDS);
            return first != null && group.add(first);
        } catch (InterruptedException notFromUs) {
            return false;
        }
    }

    /** What follows one another for one group of people shares a commit: half the cost of all. */
    private void perform(List<Job<?>> group) {
        int from = 0;
        for (int to = 1; to <= group.size(); to++) {
            String kube = group.get(from).kube();
            if (to == group.size() || !group.get(to).kube().equals(kube)) {
                List<Job<?>> run = group.subList(from, to);
                inRequest(kube, () -> perform(kube, run));
                from = to;
            }
        }
    }

    private void perform(String kube, List<Job<?>> run) {
        if (run.size() == 1 || !shared.performs(run)) {
            run.forEach(job -> inRequest(kube, () -> job.perform(unit)));
        }
    }

    private void inRequest(String kube, Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        InjectableContext.ContextState outer = request.getStateIfActive();
        request.activate();
        try {
            current.become(kube);
            work.run();
        } finally {
            request.terminate();
            if (outer != null) {
                request.activate(outer);
            }
        }
    }

    private void answer(List<Job<?>> group) {
        try {
            disk.force();
            group.forEach(Job::succeed);
        } catch (Exception notOnDisk) {
            group.forEach(job -> job.answer()
                    .completeExceptionally(new NotOnDisk(notOnDisk)));
        }
    }

    private static final class Job<T> implements SharedTransaction.Part {

        private final String kube;
        private final Callable<T> work;
        private final CompletableFuture<T> answer;
        private T result;
        private Throwable failure;

        Job(String kube, Callable<T> work, CompletableFuture<T> answer) {
            this.kube = kube;
            this.work = work;
            this.answer = answer;
        }

        String kube() {
            return kube;
        }

        CompletableFuture<T> answer() {
            return answer;
        }

        /** In a transaction of its own. */
        void perform(UnitOfWork unit) {
            failure = attempt(unit);
            for (int again = 1; again < ATTEMPTS && Interference.isPassing(failure); again++) {
                failure = attempt(unit);
            }
            failure = Interference.told(failure);
        }

        private Throwable attempt(UnitOfWork unit) {
            try {
                result = QuarkusTransaction.requiringNew().call(() -> {
                    T done = work.call();
                    unit.flush();
                    return done;
                });
                return null;
            } catch (Throwable thrown) {
                return thrown;
            }
        }

        @Override
        public void run() throws Exception {
            result = work.call();
            failure = null;
        }

        @Override
        public void isRefused(RuntimeException refusal) {
            failure = refusal;
        }

        void succeed() {
            if (failure == null) {
                answer.complete(result);
            } else {
                answer.completeExceptionally(failure);
            }
        }
    }
}
