package id.kube.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All of two weeks, a week's last for two months, a month's last for two years. */
class KeepingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void keepsEveryCopyOfFourteenDaysAndThinsOutTheRest() {
        Map<String, LocalDateTime> copies = everyEvening(1_000);
        Set<String> kept = kept(copies, "");
        for (int back = 0; back < 14; back++) {
            assertTrue(kept.contains(name(TODAY.minusDays(back))), back + " days ago");
        }
        assertFalse(kept.contains(name(TODAY.minusDays(14))), "the fifteenth is not a week's last");
        List<LocalDate> sundays = TODAY.minusWeeks(8).datesUntil(TODAY)
                .filter(day -> day.getDayOfWeek().getValue() == 7).toList();
        sundays.forEach(day -> assertTrue(kept.contains(name(day)), day.toString()));
        for (int back = 1; back < 24; back++) {
            LocalDate last = YearMonth.from(TODAY).minusMonths(back).atEndOfMonth();
            assertTrue(kept.contains(name(last)), last.toString());
        }
        assertFalse(kept.contains(name(LocalDate.of(2024, 10, 31))), "two years are over");
        assertTrue(kept.size() <= 14 + 8 + 24, kept.size() + " copies");
    }

    @Test
    void neverDropsTheLastNorTheLastGood() {
        Map<String, LocalDateTime> old = Map.of("baik", LocalDateTime.of(2020, 1, 1, 18, 0),
                "buruk", LocalDateTime.of(2020, 1, 2, 18, 0),
                "lama", LocalDateTime.of(2019, 1, 2, 18, 0));
        assertEquals(Set.of("lama"), Keeping.over(old, "baik", TODAY));
        assertEquals(Set.of("lama", "baik"), Keeping.over(old, "", TODAY));
    }

    @Test
    void whatIsKeptTodayIsKeptTomorrowWithNothingMissingBetween() {
        Map<String, LocalDateTime> copies = new TreeMap<>();
        for (LocalDate day = TODAY.minusDays(900); !day.isAfter(TODAY); day = day.plusDays(1)) {
            copies.put(name(day), day.atTime(18, 30));
            Keeping.over(copies, name(day), day).forEach(copies::remove);
        }
        assertEquals(kept(everyEvening(900), ""), new TreeSet<>(copies.keySet()));
    }

    private static Set<String> kept(Map<String, LocalDateTime> copies, String good) {
        Set<String> over = Keeping.over(copies, good, TODAY);
        return copies.keySet().stream().filter(name -> !over.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, LocalDateTime> everyEvening(int days) {
        Map<String, LocalDateTime> copies = new TreeMap<>();
        TODAY.minusDays(days).datesUntil(TODAY.plusDays(1))
                .forEach(day -> copies.put(name(day), day.atTime(18, 30)));
        return copies;
    }

    private static String name(LocalDate day) {
        return "cempaka-" + day + "-1830.amanah";
    }
}
