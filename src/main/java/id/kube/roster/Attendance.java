package id.kube.roster;

import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;

/** Who was there. */
@ApplicationScoped
public class Attendance {

    private final Presences presences;

    Attendance(Presences presences) {
        this.presences = presences;
    }

    /** Marks a member present at a shift; written also by a hand-over. */
    public void mark(Recording entry, Shift shift, String member) {
        presences.write(entry, shift, member);
    }
}
