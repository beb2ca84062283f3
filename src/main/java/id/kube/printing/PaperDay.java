package id.kube.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and moments as the warung writes them on paper. */
final class PaperDay {

    private static final String[] DAYS = {"Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("uuMMdd");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private PaperDay() {
    }

    static String day(LocalDate day) {
        return DAYS[day.getDayOfWeek().getValue() - 1] + " " + DAY.format(day);
    }

    static String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, WIB);
        return day(local.toLocalDate()) + " " + HOUR.format(local) + " WIB";
    }

    /** The moment in which a day begins. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(WIB).toInstant();
    }

    /** {@code 2026-11-23/1} as it is said: {@code 1 Pagi}; empty where none was told. */
    static String shift(String written) {
        int slash = written.lastIndexOf('/');
        if (slash < 0) {
            return "";
        }
        String slot = written.substring(slash + 1);
        return switch (slot) {
            case "1" -> "1 Pagi";
            case "2" -> "2 Siang";
            case "3" -> "3 Sore";
            default -> slot;
        };
    }

    /** A day of a table: {@code Sen 23}. */
    static String inTable(LocalDate day) {
        return DAYS[day.getDayOfWeek().getValue() - 1] + " " + day.getDayOfMonth();
    }

    /** A moment in few letters. */
    static String brief(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, WIB);
        return DAY.format(local) + " " + HOUR.format(local);
    }

    /** The number on a paper: a letter for its type, the day, its number in the day book. */
    static String number(String letter, LocalDate day, long no) {
        return letter + "-" + NUMBER.format(day) + "-" + "0".repeat(
                Math.max(0, 4 - Long.toString(no).length())) + no;
    }
}
