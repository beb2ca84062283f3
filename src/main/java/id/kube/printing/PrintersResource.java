package id.kube.printing;

import id.kube.access.Caller;
import id.kube.daybook.Forbidden;
import id.kube.daybook.UnknownReference;
import id.kube.daybook.Writer;
import id.kube.printing.Adjustments.Answers;
import id.kube.printing.PrintBook.Person;
import id.kube.printing.PrintJobsResource.Job;
import id.kube.printing.PrinterProfiles.Found;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The printers of the group. */
@Path("/api/v1/printers")
class PrintersResource {

    private static final int LONGEST_REASON = 120;
    private static final int LEAST_COLUMNS = 24;
    private static final int MOST_COLUMNS = 64;

    private final Printers printers;
    private final PrinterProfiles profiles;
    private final PrintDesk desk;
    private final PrintJobs jobs;
    private final WaitingPapers waiting;
    private final PrintBook book;
    private final PrintRoom room;
    private final Writer writer;
    private final Caller caller;

    PrintersResource(Printers printers, PrinterProfiles profiles, PrintDesk desk, PrintJobs jobs,
            WaitingPapers waiting, PrintBook book, PrintRoom room, Writer writer,
            Caller caller) {
        this.printers = printers;
        this.profiles = profiles;
        this.desk = desk;
        this.jobs = jobs;
        this.waiting = waiting;
        this.book = book;
        this.room = room;
        this.writer = writer;
        this.caller = caller;
    }

    @GET
    @Transactional
    public List<Known> all() {
        return printers.all().stream().map(this::known).toList();
    }

    @PUT
    @Path("{id}")
    public Known setUp(@PathParam("id") String id, SetUp wanted) {
        mustBeAnOfficer();
        boolean isNamed = id.matches("[A-Za-z0-9._-]{1,32}") && wanted != null
                && wanted.profile() != null && wanted.transport() != null;
        if (!isNamed || wanted.profile().length() > 64) {
            throw new BadRequestException();
        }
        Address address = Address.read(wanted.transport(),
                wanted.address() == null ? "" : wanted.address());
        List<DocumentType> documents = wanted.documents() == null ? List.of()
                : wanted.documents().stream().map(DocumentType::read).distinct().toList();
        return writer.write(caller.kube(), () -> {
            Printer printer = printers.named(id).orElseGet(() -> new Printer(id));
            printer.setUp(wanted.profile(), address, documents);
            printers.persist(printer);
            return known(printer);
        });
    }

    @POST
    @Path("{id}/test")
    public Job test(@PathParam("id") String id) {
        String job = UUID.randomUUID().toString();
        Optional<String> who = caller.member();
        return writer.write(caller.kube(), () -> Job.of(
                desk.order(job, id, DocumentType.TEST, id, who)));
    }

    /** "Lanjut": somebody has filled the paper or switched the printer on. */
    @POST
    @Path("{id}/resume")
    public Known resume(@PathParam("id") String id) {
        Known known = writer.write(caller.kube(), () -> {
            waiting.resume(id);
            return known(printers.named(id).orElseThrow());
        });
        room.hurry(new Printers.Place(caller.kube(), id));
        return known;
    }

    /** Opens the drawer without a sale; it is written down first, with who and why. */
    @POST
    @Path("{id}/drawer")
    public Opened openDrawer(@PathParam("id") String id, Wish wish) {
        boolean isSaid = wish != null && wish.id() != null && wish.reason() != null
                && wish.id().matches("[A-Za-z0-9._:-]{1,64}") && !wish.reason().isBlank()
                && wish.reason().length() <= LONGEST_REASON;
        if (!isSaid) {
            throw new BadRequestException();
        }
        Person who = new Person(caller.kube(), caller.member(), Officers.isOne(caller));
        String problem = book.openDrawer(who, wish.id(), id, wish.reason())
                ? room.openDrawer(new Printers.Place(caller.kube(), id)) : "";
        return new Opened(problem.isEmpty(), problem);
    }

    /** What was seen on the test page; the next one is printed with what follows from it. */
    @POST
    @Path("{id}/answers")
    public Known answer(@PathParam("id") String id, Seen seen) {
        mustBeAnOfficer();
        boolean isSane = seen != null && (seen.columns() == null
                || seen.columns() >= LEAST_COLUMNS && seen.columns() <= MOST_COLUMNS);
        if (!isSane) {
            throw new BadRequestException();
        }
        Answers answers = new Answers(Optional.ofNullable(seen.columns()),
                seen.strangeLetters(), seen.unreadableSquare(), seen.shortFeed());
        return writer.write(caller.kube(), () -> {
            Printer printer = printers.named(id).orElseThrow(() -> new UnknownReference(id));
            printer.adjust(printer.adjustments().learn(answers,
                    profiles.find(printer).profile()));
            return known(printer);
        });
    }

    private void mustBeAnOfficer() {
        if (!Officers.isOne(caller)) {
            throw new Forbidden("printer");
        }
    }

    private Known known(Printer printer) {
        Address address = printer.address();
        Found found = profiles.find(printer);
        return new Known(printer.id(), printer.profile(), found.profile().name(),
                found.profile().columns(), address.way(), address.place(),
                printer.documents().stream().map(DocumentType::word).toList(),
                printer.answers(), found.profile().drawer().isPresent() && address.isReal(),
                !printer.adjustments().isEmpty(), jobs.waiting(printer.id()),
                trouble(printer.id()), asked(printer).map(Job::of),
                address.isPhone() ? jobs.head(printer.id()).map(Job::of) : Optional.empty(),
                found.warning().orElse(""));
    }

    /** The latest paper somebody should look at; of a picture on the screen nobody is asked. */
    private Optional<PrintJob> asked(Printer printer) {
        return printer.address().isSeenAnyway() ? Optional.empty()
                : waiting.asked(printer.id());
    }

    /** Why the papers of a printer do not come out. */
    private String trouble(String printer) {
        return jobs.head(printer).flatMap(PrintJob::lastError)
                .or(() -> waiting.givenUp(printer).stream().findFirst()
                        .flatMap(PrintJob::lastError)).orElse("");
    }

    /** How a printer is to be set up. */
    record SetUp(String profile, String transport, String address, List<String> documents) {
    }

    /**
     * A printer as it is set up.
     *
     * @param isAdjusted whether its test page taught something over its profile
     * @param waiting how many papers stand in its queue
     * @param trouble why they do not come out; else empty
     * @param asked the latest paper of which somebody should say whether it came out
     * @param forPhone the paper a telephone should fetch next
     * @param warning a sentence where its profile cannot be used; else empty
     */
    record Known(String id, String profile, String name, int columns, String transport,
            String address, List<String> documents, boolean answers, boolean hasDrawer,
            boolean isAdjusted, long waiting, String trouble, Optional<Job> asked,
            Optional<Job> forPhone, String warning) {
    }

    /** A drawer that is to be opened, and why. */
    record Wish(String id, String reason) {
    }

    /** Whether the pulse was sent; else why not. */
    record Opened(boolean opened, String problem) {
    }

    /** What was seen on the test page. */
    record Seen(Integer columns, boolean strangeLetters, boolean unreadableSquare,
            boolean shortFeed) {
    }
}
