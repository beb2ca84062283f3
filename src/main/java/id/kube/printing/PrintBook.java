package id.kube.printing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.DayBook;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Forbidden;
import id.kube.daybook.UnknownReference;
import id.kube.printing.PrintJobsResource.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Second papers, papers called back and drawers opened without a sale: each is done together with
 * a remark in the day book, in one transaction. A cashier who sells off the book needs just these
 * three, so whoever watches must be able to count them.
 */
@ApplicationScoped
class PrintBook {

    private final DayBook dayBook;
    private final DayBookReader reader;
    private final PrintJobs jobs;
    private final Printers printers;
    private final PrinterProfiles profiles;
    private final WaitingPapers waiting;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    PrintBook(DayBook dayBook, DayBookReader reader, PrintJobs jobs, Printers printers,
            PrinterProfiles profiles, WaitingPapers waiting, Clock clock) {
        this.dayBook = dayBook;
        this.reader = reader;
        this.jobs = jobs;
        this.printers = printers;
        this.profiles = profiles;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** A paper that is asked for; a copy made by it is remarked upon. */
    Job order(Person who, Supplier<PrintJob> order) {
        return write(who, remarks -> {
            long next = jobs.nextPosition();
            PrintJob job = order.get();
            if (job.position() >= next && isSecond(job)) {
                remarks.add(remark("print:" + job.id(), "copy/" + job.id(), "Salinan ke-"
                        + job.copyNo() + " " + paper(job) + ", sebab: "
                        + job.reason().orElse("-")));
            }
            return Job.of(job);
        });
    }

    /** A paper that nobody needs any more; called back twice it is called back once. */
    Job cancel(Person who, String id) {
        return write(who, remarks -> {
            PrintJob job = jobs.named(id).orElseThrow(() -> new UnknownReference(id));
            if (!who.isOfficer() && !job.requestedBy().equals(who.member())) {
                throw new Forbidden("print-job");
            }
            if (job.state() != PrintJob.State.CANCELLED) {
                waiting.cancel(job);
                remarks.add(remark("print:" + id, "cancel/" + id, "Cetak dibatalkan: "
                        + paper(job)));
            }
            return Job.of(job);
        });
    }

    /** Whether the drawer is now to be opened: the same wish a second time is no new one. */
    boolean openDrawer(Person who, String id, String printer, String reason) {
        return write(who, remarks -> {
            Printer known = printers.named(printer)
                    .orElseThrow(() -> new UnknownReference(printer));
            if (!known.address().isReal()
                    || profiles.find(known).profile().drawer().isEmpty()) {
                throw new NoDrawer(printer);
            }
            ObjectNode remark = remark("drawer:" + printer, "drawer/" + id,
                    "Laci dibuka tanpa penjualan, sebab: " + reason);
            if (reader.entry(remark.path("id").asText()).isPresent()) {
                return false;
            }
            remarks.add(remark);
            return true;
        });
    }

    private <T> T write(Person who, Function<List<ObjectNode>, T> deed) {
        AtomicReference<T> done = new AtomicReference<>();
        DayBook.Sender sender = new DayBook.Sender(who.kube(), who.member(),
                (type, any) -> type.equals("note"), false, false);
        dayBook.writeAll(sender, () -> {
            List<ObjectNode> remarks = new ArrayList<>();
            done.set(deed.apply(remarks));
            return remarks;
        });
        return done.get();
    }

    private ObjectNode remark(String about, String named, String text) {
        String id = UUID.nameUUIDFromBytes(("printing/" + named)
                .getBytes(StandardCharsets.UTF_8)).toString();
        return json.createObjectNode().put("id", id).put("type", "note")
                .put("date", LocalDate.now(clock).toString()).put("about", about)
                .put("text", text);
    }

    /** A statement of the books moves no money; its next print is only the older of two. */
    private static boolean isSecond(PrintJob job) {
        return job.copyNo() > 0 && !job.docType().isStatement();
    }

    private static String paper(PrintJob job) {
        String name = switch (job.docType()) {
            case SALE -> "struk penjualan";
            case CONSIGNMENT -> "surat titipan";
            case DEPOSIT -> "bukti setoran";
            default -> "kertas " + job.docType().word();
        };
        return name + " " + job.docId() + " di printer " + job.printerId();
    }

    /** Who asks, and whether she is an officer. */
    record Person(String kube, Optional<String> member, boolean isOfficer) {
    }
}
