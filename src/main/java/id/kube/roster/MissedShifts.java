package id.kube.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The shifts that cost a member the deduction. */
@ApplicationScoped
public class MissedShifts {

    private final Misses misses;

    MissedShifts(Misses misses) {
        this.misses = misses;
    }

    /** The days of a month on which she missed a shift without an approved substitute. */
    public List<LocalDate> days(YearMonth month, String member) {
        return days(month, member, Long.MAX_VALUE);
    }

    /** The same as it was known up to an entry. */
    public List<LocalDate> days(YearMonth month, String member, long known) {
        return misses.docked(member, month.atDay(1), month.atEndOfMonth(), known).stream()
                .map(MissedShift::onDay).toList();
    }
}
