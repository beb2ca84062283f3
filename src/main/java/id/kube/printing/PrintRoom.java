package id.kube.printing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.kube.daybook.Rehearsal;
import id.kube.daybook.Writer;
import id.kube.printing.Transport.Delivery;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Keeps one thread per printer, from the opening of the shop to its closing. */
@ApplicationScoped
class PrintRoom {

    private static final Logger LOG = Logger.getLogger(PrintRoom.class);
    /** Whoever stands at the drawer does not wait longer. */
    private static final Duration DRAWER = Duration.ofSeconds(8);

    private final Map<Printers.Place, PrinterThread> threads = new ConcurrentHashMap<>();
    private final Writer writer;
    private final PrintJobs jobs;
    private final Printers printers;
    private final PrinterProfiles profiles;
    private final Clock clock;
    private final PrintDesk desk;
    private final Rehearsal rehearsal;

    PrintRoom(Writer writer, PrintJobs jobs, Printers printers, PrinterProfiles profiles,
            Clock clock, PrintDesk desk, Rehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
        this.writer = writer;
        this.jobs = jobs;
        this.printers = printers;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** What was under way when the power went is asked about, never sent again by itself. */
    void open(@Observes StartupEvent event) {
        desk.rehearse();
        List<Printers.Place> places = printers.everywhere();
        places.stream().findFirst().ifPresent(place -> rehearse(place.kube()));
        places.forEach(place -> {
            recover(place);
            thread(place).ring();
        });
    }

    /** The last sale and its paper once more; a shop opens also where that cannot be done. */
    private void rehearse(String kube) {
        try {
            rehearsal.of(kube, "sale", JsonNodeFactory.instance.objectNode().put("print", true));
        } catch (RuntimeException unready) {
            LOG.warnf(unready, "no rehearsal in %s; the first sale may take longer", kube);
        }
    }

    void recover(Printers.Place place) {
        writer.write(place.kube(), () -> {
            List<PrintJob> left = jobs.sending(place.printer());
            left.forEach(PrintJob::leftInTheMiddle);
            if (!left.isEmpty()) {
                printers.named(place.printer()).ifPresent(printer -> printer.wasLeft(true));
            }
            return true;
        });
    }

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperAskedFor paper) {
        thread(new Printers.Place(paper.kube(), paper.printer())).ring();
    }

    /** Somebody has seen to the printer. */
    void hurry(Printers.Place place) {
        thread(place).hurry();
    }

    /** Opens the drawer now or not at all; empty where all went well, else a sentence. */
    String openDrawer(Printers.Place place) {
        CompletableFuture<Delivery> pulse = thread(place).openDrawer();
        try {
            return pulse.get(DRAWER.toSeconds(), TimeUnit.SECONDS).error();
        } catch (TimeoutException busy) {
            pulse.cancel(false);
            return "Printer sedang sibuk, jadi laci tidak dibuka. Coba lagi sebentar.";
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            pulse.cancel(false);
            throw new IllegalStateException("interrupted while the drawer opens", stopped);
        }
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
