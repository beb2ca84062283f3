package id.kube.printing;

import id.kube.daybook.Writer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one thread per printer, from the opening of the shop to its closing. */
@ApplicationScoped
class PrintRoom {

    private final Map<Printers.Place, PrinterThread> threads = new ConcurrentHashMap<>();
    private final Writer writer;
    private final PrintJobs jobs;
    private final Printers printers;
    private final PrinterProfiles profiles;
    private final Clock clock;

    PrintRoom(Writer writer, PrintJobs jobs, Printers printers, PrinterProfiles profiles,
            Clock clock) {
        this.writer = writer;
        this.jobs = jobs;
        this.printers = printers;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** What was under way when the power went is asked about, never sent again by itself. */
    void open(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().call(printers::everywhere).forEach(place -> {
            recover(place);
            thread(place).ring();
        });
    }

    void recover(Printers.Place place) {
        writer.write(place.kube(), () -> {
            jobs.sending(place.printer()).forEach(PrintJob::leftInTheMiddle);
            return true;
        });
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperAskedFor paper) {
        thread(new Printers.Place(paper.kube(), paper.printer())).ring();
    }

    void close(@Observes ShutdownEvent event) {
        threads.values().forEach(PrinterThread::close);
    }

    private PrinterThread thread(Printers.Place place) {
        return threads.computeIfAbsent(place, here -> {
            PrinterThread printer =
                    new PrinterThread(here, writer, jobs, printers, profiles, clock);
            Thread thread = new Thread(printer, "printer-" + here.kube() + "-" + here.printer());
            thread.setDaemon(true);
            thread.start();
            return printer;
        });
    }
}
