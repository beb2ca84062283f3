package id.kube.printing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Fingerprint;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.UnknownReference;
import id.kube.printing.PrintJob.Order;
import id.kube.printing.PrintJob.Rendered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes orders for paper. Every method runs inside a transaction of the one writer. */
@ApplicationScoped
class PrintDesk {

    private static final String AGAIN = "diminta lagi";
    private static final TypeReference<List<ReceiptDocument>> PAPERS = new TypeReference<>() { };

    private final PrintJobs jobs;
    private final Printers printers;
    private final PrinterProfiles profiles;
    private final Papers papers;
    private final DayBookReader dayBook;
    private final CurrentKube kube;
    private final Event<PaperAskedFor> asked;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    PrintDesk(PrintJobs jobs, Printers printers, PrinterProfiles profiles, Papers papers,
            DayBookReader dayBook, CurrentKube kube, Event<PaperAskedFor> asked, Clock clock) {
        this.jobs = jobs;
        this.printers = printers;
        this.profiles = profiles;
        this.papers = papers;
        this.dayBook = dayBook;
        this.kube = kube;
        this.asked = asked;
        this.clock = clock;
    }

    /** A paper that comes by itself, out of the printer for such papers. */
    void order(Printer printer, DocumentType type, StoredEntry entry, boolean opensDrawer) {
        if (jobs.original(type, entry.id()).isEmpty()) {
            Order order = new Order(type, entry.id(), 0, Optional.empty(), Optional.empty(),
                    Optional.empty(), opensDrawer);
            put(named(type + "/" + entry.id()), printer, order,
                    papers.of(type, entry, kube.code()));
        }
    }

    /** A paper somebody asks for. The same id is the same paper, however often it is sent. */
    PrintJob order(String id, String printerId, DocumentType type, String ref,
            Optional<String> who) {
        Optional<PrintJob> known = jobs.named(id);
        if (known.isPresent()) {
            return known.get();
        }
        Printer printer = printer(printerId);
        if (type.isStatement()) {
            return statement(id, printer, type, ref, who);
        }
        String about = type == DocumentType.TEST ? id : ref;
        jobs.original(type, about).ifPresent(original -> {
            throw new AlreadyPrinted(original.id());
        });
        Order order = new Order(type, about, 0, Optional.empty(), Optional.empty(), who, false);
        return put(id, printer, order, type == DocumentType.TEST
                ? List.of(papers.test(profiles.find(printer).profile()))
                : papers(type, ref, printer.profile()));
    }

    /** The books go on, so each state of them is a paper of its own, and the same one a copy. */
    private PrintJob statement(String id, Printer printer, DocumentType type, String ref,
            Optional<String> who) {
        Told told = papers.told(type, ref, kube.code());
        String about = ref + "@" + told.state();
        Optional<PrintJob> last = jobs.latest(type, about);
        if (last.isPresent()) {
            return copy(id, last.get().id(), AGAIN, who);
        }
        Order order = new Order(type, about, 0, Optional.empty(), Optional.empty(), who, false);
        return put(id, printer, order, told.papers());
    }

    /** The papers of an entry, or of the books, as they would come out today. */
    List<ReceiptDocument> papers(DocumentType type, String ref, String profile) {
        if (type == DocumentType.TEST) {
            return List.of(papers.test(profiles.find(profile).profile()));
        }
        if (type.isStatement()) {
            return papers.told(type, ref, kube.code()).papers();
        }
        StoredEntry entry = dayBook.entry(ref)
                .filter(found -> kindOf(type).equals(found.type()))
                .orElseThrow(() -> new UnknownReference(ref));
        return papers.of(type, entry, kube.code());
    }

    /** The figures of the first paper once more, under words that call it a copy. */
    PrintJob copy(String id, String original, String reason, Optional<String> who) {
        Optional<PrintJob> known = jobs.named(id);
        if (known.isPresent()) {
            return known.get();
        }
        PrintJob job = jobs.named(original).orElseThrow(() -> new UnknownReference(original));
        jobs.copyOf(original).ifPresent(copy -> {
            throw new AlreadyPrinted(copy.id());
        });
        int number = jobs.nextCopy(job.docType(), job.docId());
        Instant now = clock.instant();
        PrintJob first = jobs.original(job.docType(), job.docId()).orElse(job);
        List<ReceiptDocument> copies = read(first.papers()).stream().map(paper -> paper.asCopy(
                number, PaperDay.brief(now), who.orElse("program"), reason)).toList();
        Order order = new Order(job.docType(), job.docId(), number, Optional.of(original),
                Optional.of(reason), who, false);
        return put(id, printer(job.printerId()), order, copies);
    }

    /** What the person saw: it came out whole, or it did not and a copy is made. */
    PrintJob confirm(String id, boolean complete, Optional<String> who) {
        PrintJob job = jobs.named(id).orElseThrow(() -> new UnknownReference(id));
        if (!job.isAskedAbout()) {
            throw new NotAsked(id);
        }
        if (complete) {
            job.confirm(PrintJob.Confirmation.USER, clock.instant());
            return job;
        }
        job.cameOutBroken(clock.instant());
        return copy(named("copy/" + id), id, "tidak keluar lengkap", who);
    }

    private PrintJob put(String id, Printer printer, Order order, List<ReceiptDocument> content) {
        PrinterProfile profile = profiles.find(printer).profile();
        byte[] payload = EscPosPaper.render(content, profile);
        PrintJob job = new PrintJob(id, jobs.nextPosition(), printer, order,
                new Rendered(write(content), payload, Fingerprint.of(payload)), clock.instant());
        jobs.persist(job);
        asked.fire(new PaperAskedFor(kube.code(), printer.id()));
        return job;
    }

    /**
     * Makes a paper that nobody sees, so that who sells first does not wait until the program has
     * read what papers are made with.
     */
    void rehearse() {
        PrinterProfile profile = profiles.find(PrinterProfiles.DEFAULT).profile();
        List<ReceiptDocument> content = List.of(papers.test(profile));
        EscPosPaper.render(content, profile);
        write(content);
    }

    private Printer printer(String id) {
        return printers.named(id).orElseThrow(() -> new UnknownReference(id));
    }

    private static String kindOf(DocumentType type) {
        return switch (type) {
            case SALE, KASBON -> "sale";
            case CONSIGNMENT -> "consign.take";
            case DEPOSIT -> "consign.deposit";
            case HANDOVER -> "cash.count";
            case WAGE, ROSTER, SHOPPING, DAY_END, SEAL, MEETING, INCOME, POSITION, TEST -> "";
        };
    }

    private String named(String what) {
        return UUID.nameUUIDFromBytes((kube.code() + "/" + what)
                .getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String write(List<ReceiptDocument> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<ReceiptDocument> read(String content) {
        try {
            return json.readValue(content, PAPERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept paper cannot be read", broken);
        }
    }
}
