package id.kube.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who asked whom to stand in for her, how far that has come, and what became of it. */
@ApplicationScoped
public class Swaps {

    private static final String ASKED = "asked";

    private final Substitutions substitutions;
    private final Presences presences;
    private final Misses misses;

    Swaps(Substitutions substitutions, Presences presences, Misses misses) {
        this.substitutions = substitutions;
        this.presences = presences;
        this.misses = misses;
    }

    /**
     * Whether the last word of her and this substitute about a shift is that she asked.
     *
     * @param shift as {@code DATE/SLOT}; what is no shift was asked by nobody
     */
    public boolean isAsked(String shift, String member, String sub) {
        return substitutions.lastOf(shift, member, sub)
                .map(last -> last.status().equals(ASKED)).orElse(false);
    }

    /** All that were asked for a shift of the month, in the order of the asking. */
    List<Swap> of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    private List<Swap> of(LocalDate first, LocalDate last) {
        Map<String, Substitution> latest = new LinkedHashMap<>();
        substitutions.between(first, last, Long.MAX_VALUE).forEach(
                one -> latest.put(key(one.onDay(), one.slot(), one.member()) + "/" + one.sub(),
                        one));
        Map<String, String> seen = new LinkedHashMap<>();
        presences.between(first, last, Long.MAX_VALUE).forEach(
                one -> seen.put(key(one.onDay(), one.slot(), one.member()), "attended"));
        misses.between(first, last, Long.MAX_VALUE).forEach(
                one -> seen.put(key(one.onDay(), one.slot(), one.member()), "missed"));
        return latest.values().stream().map(one -> new Swap(one.onDay(), one.slot(),
                one.member(), one.sub(), one.status(),
                seen.get(key(one.onDay(), one.slot(), one.sub())))).toList();
    }

    private static String key(LocalDate day, int slot, String member) {
        return new Shift(day, slot) + "/" + member;
    }

    /**
     * One member's shift that another was asked to keep.
     *
     * @param status {@code asked}, {@code reported}, {@code approved} or {@code refused}
     * @param sub who was asked
     * @param came of the substitute {@code attended} or {@code missed}; null until it is told
     */
    record Swap(LocalDate date, int slot, String member, String sub, String status,
            String came) {
    }
}
