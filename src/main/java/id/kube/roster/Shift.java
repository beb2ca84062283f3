package id.kube.roster;

import id.kube.daybook.BadField;
import id.kube.daybook.Recording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shift of a day.
 *
 * @param slot 1 for the first of the day
 */
public record Shift(LocalDate day, int slot) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/([1-9])");

    /** Reads {@code DATE/SLOT}; throws {@link BadField} for anything else. */
    public static Shift of(String written) {
        Matcher shift = WRITTEN.matcher(written);
        try {
            if (shift.matches()) {
                return new Shift(LocalDate.parse(shift.group(1)),
                        Integer.parseInt(shift.group(2)));
            }
        } catch (DateTimeException notADay) {
            throw new BadField("shift");
        }
        throw new BadField("shift");
    }

    /** The shift an entry names in its envelope; must be there. */
    public static Shift of(Recording entry) {
        return of(entry.envelope().shift().orElseThrow(() -> new BadField("shift")));
    }

    @Override
    public String toString() {
        return day + "/" + slot;
    }
}
