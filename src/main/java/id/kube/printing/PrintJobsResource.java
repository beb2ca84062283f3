package id.kube.printing;

import id.kube.access.Caller;
import id.kube.daybook.UnknownReference;
import id.kube.daybook.Writer;
import id.kube.printing.PrintBook.Person;
import id.kube.printing.PrintJob.State;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The queue of papers: what was asked for, what came out, and what somebody must look at. */
@Path("/api/v1/print-jobs")
class PrintJobsResource {

    private static final int MOST = 500;
    private static final int LONGEST_REASON = 120;

    private final PrintJobs jobs;
    private final PrintDesk desk;
    private final PrintBook book;
    private final WaitingPapers waiting;
    private final Writer writer;
    private final Caller caller;

    PrintJobsResource(PrintJobs jobs, PrintDesk desk, PrintBook book, WaitingPapers waiting,
            Writer writer, Caller caller) {
        this.jobs = jobs;
        this.desk = desk;
        this.book = book;
        this.waiting = waiting;
        this.writer = writer;
        this.caller = caller;
    }

    @GET
    @Transactional
    public List<Job> list(@QueryParam("state") String state,
            @QueryParam("most") @DefaultValue("" + MOST) int most) {
        Optional<State> wanted = Optional.ofNullable(state).map(PrintJobsResource::read);
        return jobs.latest(wanted, Math.max(1, Math.min(most, MOST))).stream().map(Job::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @Transactional
    public Job one(@PathParam("id") String id) {
        return jobs.named(id).map(Job::of).orElseThrow(() -> new UnknownReference(id));
    }

    @POST
    public Job order(Asked asked) {
        if (asked == null || asked.document() == null || asked.document().type() == null
                || asked.document().ref() == null || asked.printer() == null) {
            throw new BadRequestException();
        }
        String id = named(asked.id());
        DocumentType type = DocumentType.read(asked.document().type());
        PaperReaders.require(caller, type, asked.document().ref());
        Person who = person();
        return book.order(who, () -> desk.order(id, asked.printer(), type,
                asked.document().ref(), who.member()));
    }

    /** "Sudah keluar lengkap?" No makes a copy, and the answer is that copy. */
    @POST
    @Path("{id}/confirm")
    public Job confirm(@PathParam("id") String id, Answer answer) {
        if (answer == null || answer.complete() == null) {
            throw new BadRequestException();
        }
        Person who = person();
        return book.order(who, () -> {
            mustBeHers(id);
            return desk.confirm(id, answer.complete(), who.member());
        });
    }

    @POST
    @Path("{id}/copy")
    public Job copy(@PathParam("id") String id, Copy wanted) {
        if (wanted == null || wanted.reason() == null || wanted.reason().isBlank()
                || wanted.reason().length() > LONGEST_REASON) {
            throw new BadRequestException();
        }
        String copy = named(wanted.id());
        Person who = person();
        return book.order(who, () -> {
            mustBeHers(id);
            return desk.copy(copy, id, wanted.reason(), who.member());
        });
    }

    /** An officer calls a paper back, or whoever asked for it. */
    @POST
    @Path("{id}/cancel")
    public Job cancel(@PathParam("id") String id) {
        return book.cancel(person(), id);
    }

    /** The paper as a link for the printing program of a telephone, which then has it. */
    @POST
    @Path("{id}/rawbt")
    @Produces("text/plain;charset=UTF-8")
    public String phone(@PathParam("id") String id) {
        return writer.write(caller.kube(), () -> {
            mustBeHers(id);
            return PhoneLink.of(waiting.takeByPhone(id).payload());
        });
    }

    /** A paper she may not read she may not have printed once more either. */
    private void mustBeHers(String id) {
        jobs.named(id).ifPresent(job -> PaperReaders.require(caller, job.docType(),
                job.docId().replaceFirst("@.*", "")));
    }

    private Person person() {
        return new Person(caller.kube(), caller.member(), Officers.isOne(caller));
    }

    private static String named(String id) {
        if (id == null || !id.matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new BadRequestException();
        }
        return id;
    }

    private static State read(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(word.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** A paper that is wanted. */
    record Asked(String id, String printer, Wanted document) {
    }

    /** Which paper, and of which entry. */
    record Wanted(String type, String ref) {
    }

    /** Whether the paper came out whole. */
    record Answer(Boolean complete) {
    }

    /** Why a second paper is needed. */
    record Copy(String id, String reason) {
    }

    /** A paper in the queue. */
    record Job(String id, String printer, String profile, Wanted document, int copyNo,
            Optional<String> reprintOf, Optional<String> reason, Optional<String> requestedBy,
            String state, int attempts, long bytesSent, boolean opensDrawer,
            Optional<String> lastError, Instant createdAt, String confirmBy) {

        static Job of(PrintJob job) {
            return new Job(job.id(), job.printerId(), job.profileId(),
                    new Wanted(job.docType().word(), job.docId()), job.copyNo(), job.reprintOf(),
                    job.reason(), job.requestedBy(), job.state().name(), job.attempts(),
                    job.bytesSent(), job.opensDrawer(), job.lastError(), job.createdAt(),
                    job.confirmBy().name());
        }
    }
}
