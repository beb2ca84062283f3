package id.kube.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days and months as people here say and write them; the same text on every machine. */
public final class SpokenDay {

    private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April",
            "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember");

    private SpokenDay() {
    }

    /** {@code 23 November 2026}. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + of(YearMonth.from(day));
    }

    /** {@code November 2026}. */
    public static String of(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }
}
