package id.kube.roster;

import id.kube.daybook.BadField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a member cannot stand in the shop: whole days, and single shifts of a day.
 *
 * @param days on which she takes no shift at all
 * @param shifts she cannot take, though she may take another of that day
 */
record DaysOff(String member, Set<LocalDate> days, Set<Shift> shifts) {

    private static final Pattern WISH = Pattern.compile("(\\d{1,2})(?:/([1-9]))?");

    /**
     * Reads {@code A02:1,5,12/3}: the first, the fifth, and of the twelfth the third shift.
     * Refuses as {@code bad-field} what is written otherwise, or is no day of the month.
     */
    static DaysOff read(String written, YearMonth month) {
        int colon = written.lastIndexOf(':');
        if (colon < 1) {
            throw new BadField("off");
        }
        Set<LocalDate> days = new HashSet<>();
        Set<Shift> shifts = new HashSet<>();
        for (String wish : written.substring(colon + 1).split(",")) {
            Matcher told = WISH.matcher(wish);
            if (!told.matches()) {
                throw new BadField("off");
            }
            LocalDate day = dayOf(told.group(1), month, "off");
            if (told.group(2) == null) {
                days.add(day);
            } else {
                shifts.add(new Shift(day, Integer.parseInt(told.group(2))));
            }
        }
        return new DaysOff(written.substring(0, colon), days, shifts);
    }

    /** Reads days of a month such as {@code 17,25}; refuses what is none as {@code bad-field}. */
    static Set<LocalDate> days(String written, YearMonth month, String field) {
        List<LocalDate> days = new ArrayList<>();
        for (String day : written.isEmpty() ? new String[0] : written.split(",")) {
            days.add(dayOf(day, month, field));
        }
        return new HashSet<>(days);
    }

    private static LocalDate dayOf(String written, YearMonth month, String field) {
        if (!written.matches("\\d{1,2}")) {
            throw new BadField(field);
        }
        try {
            return month.atDay(Integer.parseInt(written));
        } catch (DateTimeException notInThisMonth) {
            throw new BadField(field);
        }
    }

    boolean covers(Shift shift) {
        return days.contains(shift.day()) || shifts.contains(shift);
    }
}
