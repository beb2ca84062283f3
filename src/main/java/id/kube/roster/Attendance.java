package id.kube.roster;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was there. */
@ApplicationScoped
public class Attendance {

    private final Presences presences;
    private final Turns turns;

    Attendance(Presences presences, Turns turns) {
        this.presences = presences;
        this.turns = turns;
    }

    /** Who kept a shift in some days: shift by shift, so that one may be named more than once. */
    public List<Present> present(LocalDate from, LocalDate to) {
        return present(from, to, Long.MAX_VALUE);
    }

    /** The same as it was told up to an entry. */
    public List<Present> present(LocalDate from, LocalDate to, long known) {
        return presences.between(from, to, known).stream()
                .map(one -> new Present(one.onDay(), one.member())).toList();
    }

    /** The days on whose roster there is anybody. */
    public Set<LocalDate> planned(LocalDate from, LocalDate to) {
        return turns.inForce(from, to, Long.MAX_VALUE).stream().map(Turn::onDay)
                .collect(Collectors.toSet());
    }

    /** Marks a member present at a shift; written also by a hand-over. */
    public void mark(Recording entry, Shift shift, String member) {
        presences.write(entry, shift, member);
    }

    /** Who kept a shift of a day. */
    public record Present(LocalDate day, String member) {
    }
}
