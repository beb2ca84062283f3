package id.kube.printing;

import id.kube.daybook.UnknownReference;
import id.kube.daybook.Writer;
import id.kube.printing.Transport.Delivery;
import id.kube.printing.Transport.Terms;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
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
    private static final Duration CONFIRMATION = Duration.ofSeconds(5);
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final Printers.Place place;
    private final Writer writer;
    private final PrintJobs jobs;
    private final Printers printers;
    private final PrinterProfiles profiles;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(1);
    private volatile boolean closing;

    PrinterThread(Printers.Place place, Writer writer, PrintJobs jobs, Printers printers,
            PrinterProfiles profiles, Clock clock) {
        this.place = place;
        this.writer = writer;
        this.jobs = jobs;
        this.printers = printers;
        this.profiles = profiles;
        this.clock = clock;
    }

    void ring() {
        bell.release();
    }

    void close() {
        closing = true;
        ring();
    }

    @Override
    public void run() {
        long wait = 0;
        while (!closing) {
            try {
                if (wait > 0) {
                    bell.tryAcquire(wait, TimeUnit.SECONDS);
                } else {
                    bell.acquire();
                }
                bell.drainPermits();
                wait = workOff();
            } catch (InterruptedException stopped) {
                closing = true;
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "printer %s stopped for a while", place.printer());
                wait = RETRY_SECONDS[RETRY_SECONDS.length - 1];
            }
        }
    }

    /** Prints until nothing waits; tells after how many seconds to try again, 0 for never. */
    private long workOff() {
        while (!closing) {
            Optional<Load> load = writer.write(place.kube(), this::take);
            if (load.isEmpty()) {
                return 0;
            }
            Delivery delivery = load.get().address().open()
                    .send(load.get().bytes(), load.get().terms());
            Optional<Integer> again = writer.write(place.kube(),
                    () -> settle(load.get().job(), delivery));
            if (again.isPresent()) {
                return again.get();
            }
        }
        return 0;
    }

    private Optional<Load> take() {
        Printer printer = printer();
        return jobs.next(place.printer()).map(job -> {
            job.startSending();
            PrinterProfile profile = profiles.find(job.profileId()).profile();
            byte[] pulse = job.opensDrawer() ? EscPosPaper.drawerPulse(profile) : new byte[0];
            byte[] payload = job.payload();
            byte[] bytes = Arrays.copyOf(pulse, pulse.length + payload.length);
            System.arraycopy(payload, 0, bytes, pulse.length, payload.length);
            Duration whole = LEAST.plusSeconds(2L * bytes.length / profile.bytesPerSecond());
            return new Load(job.id(), printer.address(), bytes, new Terms(whole, CONFIRMATION,
                    profile.asksStatus(), profile.answers() || printer.answers(),
                    profile.chunkBytes()));
        });
    }

    private Optional<Integer> settle(String id, Delivery delivery) {
        PrintJob job = jobs.named(id).orElseThrow(() -> new UnknownReference(id));
        boolean mayRetry = job.attempts() <= RETRY_SECONDS.length;
        job.ended(delivery, mayRetry, clock.instant());
        if (delivery.answered()) {
            printer().hasAnswered();
        }
        return job.state() == PrintJob.State.QUEUED
                ? Optional.of(RETRY_SECONDS[job.attempts() - 1]) : Optional.empty();
    }

    private Printer printer() {
        return printers.named(place.printer())
                .orElseThrow(() -> new UnknownReference(place.printer()));
    }

    /** A paper on its way, out of any transaction. */
    private record Load(String job, Address address, byte[] bytes, Terms terms) {
    }
}
