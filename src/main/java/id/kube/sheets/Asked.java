package id.kube.sheets;

import id.kube.daybook.BadField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody asked of a report; what she left open is filled in as she would mean it.
 *
 * @param known the number of the last entry that counts
 * @param detail whether every sale is a line of its own
 */
public record Asked(LocalDate today, Optional<YearMonth> askedMonth, Optional<LocalDate> askedFrom,
        Optional<LocalDate> askedTo, Optional<LocalDate> asOf, long known,
        Optional<String> place, Optional<String> account, Optional<String> party,
        Optional<String> sku, Optional<Long> since, boolean detail) {

    /** Everything of a month, as known up to an entry. */
    public static Asked of(YearMonth month, LocalDate today, long known) {
        return new Asked(today, Optional.of(month), Optional.empty(), Optional.empty(),
                Optional.empty(), known, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    /** The same at the end of a day. */
    public Asked onDay(LocalDate day) {
        return new Asked(today, askedMonth, askedFrom, askedTo, Optional.of(day), known, place,
                account, party, sku, since, detail);
    }

    /** The same as known up to an entry, or to an earlier one that was asked for. */
    public Asked knownAt(long no) {
        return new Asked(today, askedMonth, askedFrom, askedTo, asOf, Math.min(known, no), place,
                account, party, sku, since, detail);
    }

    /** Whether it is about a month from end to end, and not about some days. */
    boolean isOfWholeMonth() {
        return asOf.isEmpty() && askedFrom.isEmpty() && askedTo.isEmpty();
    }

    public YearMonth month() {
        return askedMonth.orElseGet(() -> YearMonth.from(asOf.orElse(today)));
    }

    /** The day asked for, or the last one of the month asked for, or today. */
    public LocalDate day() {
        return asOf.or(() -> askedMonth.map(YearMonth::atEndOfMonth)).orElse(today);
    }

    /** The first day of the span: one's own, or the month's. */
    public LocalDate from() {
        return askedFrom.orElseGet(() -> YearMonth.from(to()).atDay(1));
    }

    /** The last day of the span. */
    public LocalDate to() {
        LocalDate last = askedTo.orElseGet(() -> month().atEndOfMonth());
        if (askedFrom.isPresent() && askedFrom.get().isAfter(last)) {
            throw new BadField("from");
        }
        return last;
    }

    public OptionalLong upTo() {
        return OptionalLong.of(known);
    }
}
