package id.kube.printing;

import id.kube.daybook.UnknownReference;
import id.kube.daybook.Writer;
import id.kube.printing.Transport.Delivery;
import id.kube.printing.Transport.End;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Works off one printer's queue, one paper after the other, on a platform thread of its own. What
 * it learns goes through the one writer; it never holds a transaction while it prints.
 */
final class PrinterThread implements Runnable {

    private static final Logger LOG = Logger.getLogger(PrinterThread.class);
    private static final int[] RETRY_SECONDS = {2, 5, 15, 60};
    /** A drawer that springs open long after the sale is open for anybody. */
    private static final Duration DRAWER_IN_TIME = Duration.ofSeconds(30);

    private final Printers.Place place;
    private final Writer writer;
    private final PrintJobs jobs;
    private final Printers printers;
    private final PrinterProfiles profiles;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(1);
    private final Queue<CompletableFuture<Delivery>> pulses = new ConcurrentLinkedQueue<>();
    private volatile boolean hurried;
    private volatile boolean closing;
    private boolean stumbled;

    PrinterThread(Printers.Place place, Writer writer, PrintJobs jobs, Printers printers,
            PrinterProfiles profiles, Clock clock) {
        this.place = place;
        this.writer = writer;
        this.jobs = jobs;
        this.printers = printers;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Something waits; behind a paper that is to be tried again it waits with it. */
    void ring() {
        bell.release();
    }

    /** Somebody has seen to the printer: what waits is tried at once. */
    void hurry() {
        hurried = true;
        ring();
    }

    /** A pulse for the drawer, in its turn between two papers; cancelled, it is left out. */
    CompletableFuture<Delivery> openDrawer() {
        CompletableFuture<Delivery> pulse = new CompletableFuture<>();
        pulses.add(pulse);
        ring();
        return pulse;
    }

    void close() {
        closing = true;
        ring();
    }

    @Override
    public void run() {
        long pause = 0;
        long since = System.nanoTime();
        while (!closing) {
            try {
                listen(pause - (System.nanoTime() - since), pause > 0);
                openDrawers();
                boolean isOver = System.nanoTime() - since >= pause;
                if (!closing && (isOver || hurried)) {
                    hurried = false;
                    pause = TimeUnit.SECONDS.toNanos(workOff());
                    since = System.nanoTime();
                }
            } catch (InterruptedException stopped) {
                closing = true;
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "printer %s stopped for a while", place.printer());
                stumbled = true;
                pause = TimeUnit.SECONDS.toNanos(RETRY_SECONDS[RETRY_SECONDS.length - 1]);
                since = System.nanoTime();
            }
        }
    }

    private void listen(long nanos, boolean again) throws InterruptedException {
        if (!again) {
            bell.acquire();
        } else if (nanos > 0) {
            bell.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        }
        bell.drainPermits();
    }

    private void openDrawers() {
        for (var pulse = pulses.poll(); pulse != null; pulse = pulses.poll()) {
            if (!pulse.isCancelled()) {
                Load load = writer.write(place.kube(), this::drawer);
                pulse.complete(send(load));
            }
        }
    }

    private Load drawer() {
        Printer printer = printer();
        return new Load("", printer.address(),
                PaperLoad.pulse(profiles.find(printer).profile()));
    }

    /** Prints until nothing waits; tells after how many seconds to try again, 0 for never. */
    private int workOff() {
        if (stumbled) {
            writer.write(place.kube(), this::leave);
            stumbled = false;
        }
        Turn turn = writer.write(place.kube(), () -> new Turn(take(), 0));
        while (turn.load().isPresent()) {
            Load load = turn.load().get();
            Delivery delivery = send(load);
            turn = writer.write(place.kube(), () -> next(load.job(), delivery));
            openDrawers();
        }
        return turn.againIn();
    }

    /** How the last paper went is kept together with the next that is taken. */
    private Turn next(String id, Delivery delivery) {
        int againIn = settle(id, delivery);
        return new Turn(againIn == 0 && !closing ? take() : Optional.empty(), againIn);
    }

    /** What was on its way when the thread stumbled: nobody knows how far it came. */
    private boolean leave() {
        jobs.sending(place.printer()).forEach(PrintJob::leftInTheMiddle);
        printer().wasLeft(true);
        return true;
    }

    private Delivery send(Load load) {
        return load.address().open().send(load.paper().bytes(), load.paper().terms(),
                sentence -> writer.write(place.kube(), () -> {
                    jobs.named(load.job()).ifPresent(job -> job.waitsFor(sentence));
                    return true;
                }));
    }

    private Optional<Load> take() {
        Printer printer = printer();
        if (printer.address().isPhone()) {
            return Optional.empty();
        }
        return jobs.next(place.printer()).map(job -> {
            job.startSending();
            boolean opensDrawer = job.opensDrawer() && job.createdAt().plus(DRAWER_IN_TIME)
                    .isAfter(clock.instant());
            return new Load(job.id(), printer.address(), PaperLoad.of(job.payload(), opensDrawer,
                    printer, profiles.find(printer).profile()));
        });
    }

    /** Tells after how many seconds the same paper is to be tried again, 0 for never. */
    private int settle(String id, Delivery delivery) {
        PrintJob job = jobs.named(id).orElseThrow(() -> new UnknownReference(id));
        boolean mayRetry = job.attempts() <= RETRY_SECONDS.length;
        job.ended(delivery, mayRetry, clock.instant());
        Printer printer = printer();
        if (delivery.answered()) {
            printer.hasAnswered();
        }
        if (delivery.end() != End.NOTHING_TAKEN) {
            printer.wasLeft(delivery.end() == End.UNKNOWN);
        }
        return job.isWaiting() ? RETRY_SECONDS[job.attempts() - 1] : 0;
    }

    private Printer printer() {
        return printers.named(place.printer())
                .orElseThrow(() -> new UnknownReference(place.printer()));
    }

    /** The paper that is printed next, or how long to wait before the last is tried again. */
    private record Turn(Optional<Load> load, int againIn) {
    }

    /** A paper on its way, out of any transaction. */
    private record Load(String job, Address address, PaperLoad paper) {
    }
}
