package id.kube.leakage;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.ledger.BookedEntries;
import id.kube.rules.HouseRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Lets the watch look at day after day of a group's books. A day that is over is looked at once and
 * kept; what is written about an earlier day makes it look again from there.
 */
@ApplicationScoped
class WatchBook {

    private static final Logger LOG = Logger.getLogger(WatchBook.class);

    /** What is read for a month at once would be a fifth of a small laptop's heap. */
    private static final int STRIDE_DAYS = 10;

    private final DayReader reader;
    private final KeptDays kept;
    private final BookedEntries booked;
    private final DayBookReader dayBook;
    private final HouseRules rules;
    private final CurrentKube kube;
    private final Clock clock;
    /** One looks, the others wait and read; another server waits at the row of the group. */
    private final Map<String, Object> looking = new ConcurrentHashMap<>();

    WatchBook(DayReader reader, KeptDays kept, BookedEntries booked,
            DayBookReader dayBook, HouseRules rules, CurrentKube kube, Clock clock) {
        this.reader = reader;
        this.kept = kept;
        this.booked = booked;
        this.dayBook = dayBook;
        this.rules = rules;
        this.kube = kube;
        this.clock = clock;
    }

    /**
     * Looks at all days up to one that were not looked at yet. It writes in transactions of its
     * own, a few days each, and must not be called inside another: that one would wait too long.
     */
    void lookUpTo(LocalDate day) {
        LocalDate to = lastOver(day);
        synchronized (looking.computeIfAbsent(kube.code(), code -> new Object())) {
            begin();
            boolean more = true;
            while (more) {
                more = QuarkusTransaction.disallowingExisting().call(() -> {
                    dropWhatIsNoLongerTrue();
                    return stride(to);
                });
            }
        }
    }

    /** A day that is not over yet is looked at each time it is asked for. */
    private LocalDate lastOver(LocalDate day) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        return day.isAfter(yesterday) ? yesterday : day;
    }

    /**
     * What the watch saw in these days, both included; days before the books began are absent. It
     * must have looked up to the last of them.
     */
    List<Kept> between(LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        List<Kept> days = new ArrayList<>(kept.between(from, lastOver(to)));
        if (!to.isBefore(today) && !from.isAfter(today)) {
            first().filter(first -> !first.isAfter(today)).ifPresent(first ->
                    days.add(look(reader.open(today, today), first, today, before(today))));
        }
        return days;
    }

    /** What the watch saw on a day, today included; empty before the books began. */
    Optional<Kept> on(LocalDate day) {
        return between(day, day).stream().findFirst();
    }

    private void begin() {
        if (!QuarkusTransaction.disallowingExisting().call(kept::isBegun)) {
            try {
                QuarkusTransaction.disallowingExisting().run(kept::begin);
            } catch (ConstraintViolationException another) {
                LOG.debugf(another, "another server has begun to watch %s", kube.code());
            }
        }
    }

    private void dropWhatIsNoLongerTrue() {
        long known = kept.lock();
        long end = dayBook.end(kube.code()).no();
        if (end > known) {
            dayBook.firstDayAfter(known).ifPresent(kept::dropFrom);
            kept.know(end);
        }
    }

    /**
     * Looks at some days of one month in one transaction, so that a long past needs little memory,
     * and says whether there are more. The row of the group is locked.
     */
    private boolean stride(LocalDate to) {
        // A day that is kept is true, however long ago: what came after it stays.
        if (kept.last().filter(last -> !last.isBefore(to)).isPresent()) {
            return false;
        }
        Optional<LocalDate> first = first();
        Optional<KeptDays.Remembered> last = kept.lastBefore(to.plusDays(1));
        LocalDate next = last.map(day -> day.date().plusDays(1)).or(() -> first).orElse(to);
        if (first.isEmpty() || next.isAfter(to)) {
            return false;
        }
        kept.dropFrom(next);
        Memory memory = last.map(KeptDays.Remembered::memory).orElseGet(Memory::empty);
        LocalDate end = earlier(earlier(to, next.plusDays(STRIDE_DAYS - 1)),
                next.with(TemporalAdjusters.lastDayOfMonth()));
        DayReader.Days days = reader.open(next, end);
        for (LocalDate day = next; !day.isAfter(end); day = day.plusDays(1)) {
            Kept seen = look(days, first.get(), day, memory);
            boolean isGoneOnFrom = day.equals(end) || KeptDays.isGoneOnFrom(day, to);
            kept.keep(seen, isGoneOnFrom ? Optional.of(memory) : Optional.empty());
        }
        kept.forgetBefore(end);
        return end.isBefore(to);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Memory before(LocalDate day) {
        return kept.lastBefore(day).map(KeptDays.Remembered::memory).orElseGet(Memory::empty);
    }

    private Kept look(DayReader.Days days, LocalDate first, LocalDate date, Memory memory) {
        Day day = reader.read(days, date, (int) ChronoUnit.DAYS.between(first, date), memory);
        Watch.Seen seen = memory.watch().look(day,
                rules.amount("setaside.daily", date).amount());
        Capital now = CapitalBook.Books.of(days.standing().balances(), memory.hands().debts(),
                date).doubting(seen.stopped());
        return new Kept(date, now.recoverable().amount(), seen);
    }

    private Optional<LocalDate> first() {
        Optional<YearMonth> month = booked.months().stream().findFirst();
        return month.flatMap(first -> booked.days(first).stream().findFirst());
    }
}
