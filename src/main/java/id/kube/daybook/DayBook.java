package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.KindRegister.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** The one door in: gives an entry its number, chains it, and hands it to who knows its kind. */
@ApplicationScoped
public class DayBook {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Writer writer;
    private final Heads heads;
    private final Entries entries;
    private final KindRegister kinds;
    private final PeriodLock periods;
    private final EntityManager rows;
    private final Clock clock;

    DayBook(Writer writer, Heads heads, Entries entries, KindRegister kinds, PeriodLock periods,
            EntityManager rows, Clock clock) {
        this.writer = writer;
        this.heads = heads;
        this.entries = entries;
        this.kinds = kinds;
        this.periods = periods;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Writes one entry, or says why not.
     *
     * @param sent the entry's JSON as it was received
     * @return completes once the entry is on the disk; a broken rule is a refused result, never
     *     an exception
     */
    public CompletionStage<Result> write(Sender sender, JsonNode sent) {
        Arrival arrival;
        try {
            arrival = receive(sender, Sent.of(sent));
        } catch (Refusal refusal) {
            return CompletableFuture.completedStage(Result.refused(Sent.idOf(sent), refusal));
        }
        return writer.submit(sender.kube(), () -> record(sender, arrival))
                .handle((result, failure) -> resultOf(sent, result, failure));
    }

    /**
     * Writes a page of entries in one transaction: all of them, or none.
     *
     * @param page works the entries out; it is asked inside the writer, so that nobody writes
     *     between what it looks up and what it hands over
     * @return the results in order, once all are on the disk
     * @throws Refusal of the first entry that a rule refused, or of the page itself; then
     *     nothing was kept
     */
    public List<Result> writeAll(Sender sender, Supplier<List<ObjectNode>> page) {
        return writer.write(sender.kube(), () -> recordAll(sender, page));
    }

    /** Opens a group's day book, empty. Inside the writer only. */
    public void open(String kube) {
        heads.open(kube);
    }

    /** The same for a group whose restore may have been broken off. Inside the writer only. */
    public void openUnlessOpen(String kube) {
        if (heads.find(kube).isEmpty()) {
            heads.open(kube);
        }
    }

    /** Books an entry of the day book once more, in a fresh database. */
    void again(String kube, Entry entry) {
        ObjectNode exported = (ObjectNode) Canonical.read(entry.body());
        exported.put("no", entry.no()).put("hash", entry.hash())
                .put("receivedAt", entry.receivedAt().toString());
        again(kube, exported);
    }

    /** The same for an entry as it was exported. */
    void again(String kube, JsonNode exported) {
        Sender sender = new Sender(kube, Optional.empty(), (type, any) -> true, false, true);
        record(sender, receive(sender, Sent.of(exported)));
    }

    /** All of a page, in the transaction there is. Inside the writer only. */
    List<Result> recordAll(Sender sender, Supplier<List<ObjectNode>> page) {
        // Another node that writes for this group waits from here on.
        heads.locked(sender.kube());
        List<Result> results = new ArrayList<>();
        try {
            for (ObjectNode entry : page.get()) {
                results.add(record(sender, receive(sender, Sent.of(entry))));
                // What stays in memory would be looked through again at every question.
                rows.flush();
                rows.clear();
            }
        } catch (ArithmeticException beyondTheBooks) {
            throw new AmountTooLarge();
        }
        return results;
    }

    private static Result resultOf(JsonNode sent, Result result, Throwable failure) {
        if (failure == null) {
            return result;
        }
        Throwable cause = failure.getCause() instanceof Refusal ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return Result.refused(Sent.idOf(sent), refusal);
        }
        if (cause instanceof ArithmeticException) {
            return Result.refused(Sent.idOf(sent), new AmountTooLarge());
        }
        throw failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
    }

    /** All that can be said of an entry without the books, so that the writer need not say it. */
    private Arrival receive(Sender sender, Sent sent) {
        Kind<?> kind = kinds.find(sent.type())
                .orElseThrow(() -> new UnknownKind(sent.type()));
        if (!sender.mayWrite().test(kind.type(), sent.json())) {
            throw new Forbidden(kind.type());
        }
        sender.signs(sent.json());
        Envelope envelope = sent.envelope();
        SortedMap<String, String> fields = sent.canonical();
        return new Arrival(kind, envelope, sent, fields, Canonical.join(fields));
    }

    private Result record(Sender sender, Arrival arrival) {
        Head head = heads.locked(sender.kube());
        List<Entry> before = entries.named(sender.kube(), arrival.envelope().id());
        Optional<Entry> same = before.stream()
                .filter(entry -> entry.body().equals(arrival.canonical())).findFirst();
        if (same.isPresent()) {
            return Result.kept("known", same.get(), null);
        }
        Entry.Link link = next(sender, head, arrival);
        return before.isEmpty() ? book(sender, link, arrival)
                : differing(sender, link, arrival, before.size());
    }

    private Result book(Sender sender, Entry.Link link, Arrival arrival) {
        Kind<?> kind = arrival.kind();
        Envelope envelope = arrival.envelope();
        boolean strict = kind.strictness().isStrict(sender.strict());
        LocalDate today = LocalDate.ofInstant(link.receivedAt(), clock.getZone());
        LocalDate bookedOn = bookedOn(envelope.date(), today, strict);
        Recording recording =
                new Recording(sender.kube(), link.no(), envelope, bookedOn, strict);
        judgeDates(recording, today);
        judgeMoment(recording, link.receivedAt());
        if (sender.hasLeft()) {
            recording.review("left");
        }
        Envelope stored = withFreeSeq(recording, envelope);
        Entry entry = new Entry(link, stored, 0, bookedOn, arrival.canonical());
        entries.write(sender.kube(), entry);
        kind.record(recording, arrival.sent().body());
        heads.move(sender.kube(), link);
        recording.reviews().forEach(code ->
                rows.persist(new EntryReview(link.no(), code)));
        boolean clean = recording.reviews().isEmpty();
        return Result.kept(clean ? "written" : "review", entry,
                clean ? null : recording.reviews().get(0));
    }

    /** Both are kept and nothing is booked: only a person can tell which of the two is meant. */
    private Result differing(Sender sender, Entry.Link link, Arrival arrival, int copy) {
        Envelope unnumbered = withoutSeq(arrival.envelope());
        Entry entry = new Entry(link, unnumbered, copy, unnumbered.date(), arrival.canonical());
        entries.write(sender.kube(), entry);
        rows.persist(new EntryReview(link.no(), "differs"));
        heads.move(sender.kube(), link);
        return Result.kept("review", entry, "differs");
    }

    private Entry.Link next(Sender sender, Head head, Arrival arrival) {
        long no = head.lastNo() + 1;
        Instant receivedAt = sender.restores() ? arrival.sent().link().receivedAt()
                : clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String hash = Canonical.chain(head.lastHash(), arrival.fields(), no, receivedAt);
        Entry.Link link = new Entry.Link(no, receivedAt, hash);
        if (sender.restores() && !arrival.sent().link().equals(link)) {
            throw new RestoreBroken(no);
        }
        return link;
    }

    private LocalDate bookedOn(LocalDate date, LocalDate today, boolean strict) {
        if (strict && date.isAfter(today.plusDays(1))) {
            throw new BadDate(date.toString());
        }
        Optional<LocalDate> closed = periods.closedThrough();
        if (closed.isEmpty() || date.isAfter(closed.get())) {
            return date;
        }
        if (strict) {
            throw new MonthClosed(closed.get());
        }
        return closed.get().plusDays(1);
    }

    private static void judgeDates(Recording entry, LocalDate today) {
        LocalDate date = entry.envelope().date();
        if (date.isAfter(today.plusDays(1))) {
            entry.review("clock");
        }
        if (!entry.businessDay().equals(date)) {
            entry.review("month-closed");
        }
    }

    /** By a day or more no moment lies before its business day, nor ahead of our clock. */
    private static void judgeMoment(Recording entry, Instant receivedAt) {
        entry.envelope().at().map(OffsetDateTime::parse)
                .filter(at -> at.toInstant().isAfter(receivedAt.plus(A_DAY))
                        || at.toLocalDate().isBefore(entry.envelope().date().minusDays(1)))
                .ifPresent(wrong -> entry.review("clock"));
    }

    private Envelope withFreeSeq(Recording entry, Envelope envelope) {
        Optional<Long> seq = envelope.seq().filter(number -> envelope.device().isPresent());
        if (seq.isPresent() && entries.hasSeq(entry.kube(),
                envelope.device().get(), seq.get())) {
            entry.review("seq");
            return withoutSeq(envelope);
        }
        return envelope;
    }

    private static Envelope withoutSeq(Envelope from) {
        return new Envelope(from.id(), from.type(), from.date(), from.at(), from.by(),
                from.device(), Optional.empty(), from.shift(), from.memo(), from.reason());
    }

    /** An entry that is well-formed, of a kind that we know and its sender may write. */
    private record Arrival(Kind<?> kind, Envelope envelope, Sent sent,
            SortedMap<String, String> fields, String canonical) {
    }

    /**
     * Who sends entries, and how.
     *
     * @param member the signed-in person, who signs what she sends
     * @param mayWrite which entries her role may write: a kind, and the entry itself
     * @param strict whether facts are held to the rules too (F/D)
     * @param restores whether an export is fed to an empty group, keeping number, time and hash
     * @param hasLeft whether she left the group; what she wrote before she knew is looked at
     */
    public record Sender(String kube, Optional<String> member,
            BiPredicate<String, JsonNode> mayWrite, boolean strict, boolean restores,
            boolean hasLeft) {

        public Sender(String kube, Optional<String> member,
                BiPredicate<String, JsonNode> mayWrite, boolean strict, boolean restores) {
            this(kube, member, mayWrite, strict, restores, false);
        }

        void signs(ObjectNode entry) {
            if (member.isEmpty()) {
                return;
            }
            if (!entry.has("by")) {
                entry.put("by", member.get());
            } else if (!member.get().equals(entry.path("by").textValue())) {
                throw new Forbidden(entry.path("type").asText());
            }
        }
    }
}
