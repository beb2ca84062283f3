package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.daybook.KindRegister.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** The one door in: gives an entry its number, chains it, and hands it to who knows its kind. */
@ApplicationScoped
public class DayBook {

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
        return writer.submit(sender.kube(), () -> record(sender, Sent.of(sent)))
                .handle((result, failure) -> resultOf(sent, result, failure));
    }

    /** Opens the present group's day book, empty. Inside the writer only. */
    public void open() {
        heads.persist(new Head());
    }

    /** Books an entry of the day book once more, in a fresh database. */
    void again(String kube, Entry entry) {
        ObjectNode exported = (ObjectNode) Canonical.read(entry.body());
        exported.put("no", entry.no()).put("hash", entry.hash())
                .put("receivedAt", entry.receivedAt().toString());
        Sender sender = new Sender(kube, Optional.empty(), type -> true, false, true);
        record(sender, Sent.of(exported));
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

    private Result record(Sender sender, Sent sent) {
        Kind<?> kind = kinds.find(sent.type())
                .orElseThrow(() -> new UnknownKind(sent.type()));
        if (!sender.mayWrite().test(kind.type())) {
            throw new Forbidden(kind.type());
        }
        sender.signs(sent.json());
        Envelope envelope = sent.envelope();
        Head head = heads.locked(sender.kube());
        String canonical = sent.canonical();
        List<Entry> before = entries.named(envelope.id());
        Optional<Entry> same = before.stream().filter(e -> e.body().equals(canonical)).findFirst();
        if (same.isPresent()) {
            return Result.kept("known", same.get(), null);
        }
        Entry.Link link = next(sender, head, sent);
        if (!before.isEmpty()) {
            return differing(sender, head, link, envelope, before.size(), canonical);
        }
        return book(sender, head, link, envelope, kind, sent, canonical);
    }

    private Result book(Sender sender, Head head, Entry.Link link, Envelope envelope,
            Kind<?> kind, Sent sent, String canonical) {
        boolean strict = kind.strictness().isStrict(sender.strict());
        LocalDate today = LocalDate.ofInstant(link.receivedAt(), clock.getZone());
        LocalDate bookedOn = bookedOn(envelope.date(), today, strict);
        Recording recording =
                new Recording(sender.kube(), link.no(), envelope, bookedOn, strict);
        judgeDates(recording, today);
        Envelope stored = withFreeSeq(recording, envelope);
        Entry entry = new Entry(link, stored, 0, bookedOn, canonical);
        rows.persist(entry);
        kind.record(recording, sent.body());
        head.moveTo(link);
        recording.reviews().forEach(code ->
                rows.persist(new EntryReview(link.no(), code)));
        boolean clean = recording.reviews().isEmpty();
        return Result.kept(clean ? "written" : "review", entry,
                clean ? null : recording.reviews().get(0));
    }

    /** Both are kept and nothing is booked: only a person can tell which of the two is meant. */
    private Result differing(Sender sender, Head head, Entry.Link link, Envelope envelope,
            int copy, String canonical) {
        Envelope unnumbered = withoutSeq(envelope);
        Entry entry = new Entry(link, unnumbered, copy, envelope.date(), canonical);
        rows.persist(entry);
        rows.persist(new EntryReview(link.no(), "differs"));
        head.moveTo(link);
        return Result.kept("review", entry, "differs");
    }

    private Entry.Link next(Sender sender, Head head, Sent sent) {
        long no = head.lastNo() + 1;
        Instant receivedAt = sender.restores() ? sent.link().receivedAt()
                : clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String hash = Canonical.chain(head.lastHash(), sent.json(), no, receivedAt);
        Entry.Link link = new Entry.Link(no, receivedAt, hash);
        if (sender.restores() && !sent.link().equals(link)) {
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

    private Envelope withFreeSeq(Recording entry, Envelope envelope) {
        Optional<Long> seq = envelope.seq().filter(number -> envelope.device().isPresent());
        if (seq.isPresent() && entries.hasSeq(envelope.device().get(), seq.get())) {
            entry.review("seq");
            return withoutSeq(envelope);
        }
        return envelope;
    }

    private static Envelope withoutSeq(Envelope from) {
        return new Envelope(from.id(), from.type(), from.date(), from.at(), from.by(),
                from.device(), Optional.empty(), from.shift(), from.memo(), from.reason());
    }

    /**
     * Who sends entries, and how.
     *
     * @param member the signed-in person, who signs what she sends
     * @param mayWrite which kinds her role may write
     * @param strict whether facts are held to the rules too (F/D)
     * @param restores whether an export is fed to an empty group, keeping number, time and hash
     */
    public record Sender(String kube, Optional<String> member, Predicate<String> mayWrite,
            boolean strict, boolean restores) {

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
