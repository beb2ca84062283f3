package id.kube.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days and months as people say them. */
public final class Spoken {

    private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April",
            "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember");

    private Spoken() {
    }

    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** A whole month by its name, else both days. */
    public static String span(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        boolean isMonth = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
        return isMonth ? month(month) : day(from) + " – " + day(to);
    }

    /** With dots between the thousands; below zero in brackets, as books have it. */
    public static String number(long number) {
        String digits = Long.toString(Math.abs(number)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return number < 0 ? "(" + digits + ")" : digits;
    }
}
