package id.kube.sheets;

import id.kube.time.SpokenDay;
import java.time.LocalDate;
import java.time.YearMonth;

/** Spans of days and numbers as books have them. */
public final class Spoken {

    private Spoken() {
    }

    /** A whole month by its name, else both days. */
    public static String span(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        boolean isMonth = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
        return isMonth ? SpokenDay.of(month)
                : SpokenDay.of(from) + " – " + SpokenDay.of(to);
    }

    /** With dots between the thousands; below zero in brackets, as books have it. */
    public static String number(long number) {
        String digits = Long.toString(Math.abs(number)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return number < 0 ? "(" + digits + ")" : digits;
    }
}
