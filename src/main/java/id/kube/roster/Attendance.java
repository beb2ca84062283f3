package id.kube.roster;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who was there. */
@ApplicationScoped
public class Attendance {

    private final Presences presences;
    private final Turns turns;

    Attendance(Presences presences, Turns turns) {
        this.presences = presences;
        this.turns = turns;
    }

    /** Who kept a shift on a day: shift by shift, so that one may be named more than once. */
    public List<String> present(LocalDate day) {
        return presences.between(day, day, Long.MAX_VALUE).stream().map(Presence::member)
                .toList();
    }

    /** Whether anybody is on the roster of a day. */
    public boolean isPlanned(LocalDate day) {
        return !turns.inForce(day, day, Long.MAX_VALUE).isEmpty();
    }

    /** Marks a member present at a shift; written also by a hand-over. */
    public void mark(Recording entry, Shift shift, String member) {
        presences.write(entry, shift, member);
    }
}
