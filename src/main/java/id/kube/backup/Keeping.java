package id.kube.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which copies stay: all of fourteen days, the last of each week for eight weeks, the last of each
 * month for twenty-four months. A shop in trouble finds out late, so the old ones thin out slowly;
 * a stick of 16 GB holds them all.
 */
final class Keeping {

    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 24;

    private Keeping() {
    }

    /**
     * The copies that may go.
     *
     * @param copies their names and when each was taken
     * @param lastGood the name of the last that was checked; it stays however old it is, as does
     *     the very last; empty where none was
     */
    static Set<String> over(Map<String, LocalDateTime> copies, String lastGood, LocalDate today) {
        Map<LocalDateTime, String> inTime = new TreeMap<>();
        copies.forEach((name, takenAt) -> inTime.put(takenAt, name));
        Map<String, String> lastOf = new TreeMap<>();
        Set<String> kept = new HashSet<>(Set.of(lastGood));
        inTime.forEach((takenAt, name) -> {
            LocalDate day = takenAt.toLocalDate();
            if (day.isAfter(today.minusDays(DAYS))) {
                kept.add(name);
            }
            if (day.isAfter(today.minusWeeks(WEEKS))) {
                lastOf.put("week " + day.get(IsoFields.WEEK_BASED_YEAR) + " "
                        + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), name);
            }
            if (day.isAfter(today.minusMonths(MONTHS))) {
                lastOf.put("month " + YearMonth.from(day), name);
            }
            lastOf.put("last", name);
        });
        kept.addAll(lastOf.values());
        Set<String> over = new HashSet<>(copies.keySet());
        over.removeAll(kept);
        return over;
    }
}
