package id.kube.daybook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the present group's day book. */
@ApplicationScoped
public class DayBookReader {

    private final Entries entries;
    private final Heads heads;
    private final EntryReviews reviews;

    DayBookReader(Entries entries, Heads heads, EntryReviews reviews) {
        this.entries = entries;
        this.heads = heads;
        this.reviews = reviews;
    }

    public Optional<StoredEntry> entry(long no) {
        return entries.numbered(no).map(DayBookReader::stored);
    }

    /** The first entry that came under this id. */
    public Optional<StoredEntry> entry(String id) {
        return entries.first(id).map(DayBookReader::stored);
    }

    /** Those of some ids under which no entry came. */
    public List<String> missing(List<String> ids) {
        return ids.stream().filter(id -> !entries.knows(id)).toList();
    }

    /** Entries in order, the first being the one after number {@code no}. */
    public List<StoredEntry> after(long no, int limit) {
        return entries.after(no, limit).stream().map(DayBookReader::stored).toList();
    }

    /** All entries that count in a span of days and were not taken back, in order. */
    public List<StoredEntry> standing(LocalDate from, LocalDate to) {
        return entries.standing(from, to);
    }

    /** The same, of one kind. */
    public List<StoredEntry> standing(String type, LocalDate from, LocalDate to) {
        return entries.standing(type, from, to);
    }

    /** The first day on which anything counts that was recorded after number {@code no}. */
    public Optional<LocalDate> firstDayAfter(long no) {
        return entries.firstDayAfter(no);
    }

    /** Entries of one kind that count on a day, the latest first and at most so many. */
    public List<StoredEntry> of(String type, LocalDate day, int most) {
        return entries.of(type, day, most).stream().map(DayBookReader::stored).toList();
    }

    /** The entry with a device's highest number; what it has not sent yet comes after it. */
    public Optional<StoredEntry> lastOf(String device) {
        return entries.lastOf(device).map(DayBookReader::stored);
    }

    /** What was kept for a person to look at, the latest first. */
    public List<Review> reviews(int limit) {
        return reviews.latest(limit).stream().map(this::shown).toList();
    }

    /** The same for entries with these numbers, in this order. */
    public List<Review> reviewsOf(List<Long> numbers) {
        return numbers.stream().flatMap(no -> reviews.of(no).stream()).map(this::shown).toList();
    }

    /**
     * Entries whose own month was closed when they came.
     *
     * @param after the first to look at is the one after this number
     * @param known the last to look at
     */
    public List<StoredEntry> bookedLate(long after, long known) {
        return reviews.numbers("month-closed", after, known).stream()
                .flatMap(no -> entry(no).stream()).toList();
    }

    /** Why an entry must be looked at; empty where it need not. */
    public List<String> reviewsOf(long no) {
        return reviews.of(no).stream().map(EntryReview::code).toList();
    }

    /** The last number and the hash at the end of the chain. */
    @Transactional
    public End end(String kube) {
        return heads.find(kube).map(head -> new End(head.lastNo(), head.lastHash()))
                .orElse(new End(Head.START.lastNo(), Head.START.lastHash()));
    }

    private Review shown(EntryReview review) {
        return new Review(entry(review.entryNo()).orElseThrow(), review.code(),
                Words.ofReview(review.code()));
    }

    static StoredEntry stored(Entry entry) {
        return new StoredEntry(entry.no(), entry.id(), entry.type(), entry.happenedOn(),
                entry.bookedOn(), entry.receivedAt(), entry.hash(),
                Canonical.read(entry.body()));
    }

    /** An entry that was kept, and why a person must look at it. */
    public record Review(StoredEntry entry, String code, String detail) {
    }

    /** The end of a day book. */
    public record End(long no, String hash) {
    }
}
