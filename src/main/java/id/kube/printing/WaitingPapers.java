package id.kube.printing;

import id.kube.daybook.UnknownReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a person may still do with papers of which nothing came out. Every method runs inside a
 * transaction of the one writer.
 */
@ApplicationScoped
class WaitingPapers {

    /** A receipt of yesterday that comes out today only makes people wonder. */
    private static final Duration STILL_WANTED = Duration.ofHours(12);

    private static final Duration STILL_THERE = Duration.ofMinutes(10);

    private final PrintJobs jobs;
    private final Printers printers;
    private final Clock clock;

    WaitingPapers(PrintJobs jobs, Printers printers, Clock clock) {
        this.jobs = jobs;
        this.printers = printers;
        this.clock = clock;
    }

    /** A paper that nobody needs any more; one that is on its way is not called back. */
    void cancel(PrintJob job) {
        mustStillWait(job);
        job.cancel();
    }

    /** What was given up because the printer was off waits again, the oldest first. */
    void resume(String printer) {
        if (printers.named(printer).isEmpty()) {
            throw new UnknownReference(printer);
        }
        givenUp(printer).forEach(PrintJob::tryAgain);
    }

    /** What is worth trying again. */
    List<PrintJob> givenUp(String printer) {
        return jobs.givenUp(printer, clock.instant().minus(STILL_WANTED));
    }

    /** The latest that somebody should look at, while the buyer may still be there. */
    Optional<PrintJob> asked(String printer) {
        return jobs.asked(printer, clock.instant().minus(STILL_THERE));
    }

    /** The paper for a telephone that prints it; it never tells, so the person is asked. */
    PrintJob takeByPhone(String id) {
        PrintJob job = jobs.named(id).orElseThrow(() -> new UnknownReference(id));
        mustStillWait(job);
        job.takenByPhone(clock.instant());
        return job;
    }

    private static void mustStillWait(PrintJob job) {
        boolean isGivenUp = job.state() == PrintJob.State.FAILED && job.bytesSent() == 0
                && job.confirmBy() == PrintJob.Confirmation.NONE;
        if (!job.isWaiting() && !isGivenUp) {
            throw new NotWaiting(job.id());
        }
    }
}
