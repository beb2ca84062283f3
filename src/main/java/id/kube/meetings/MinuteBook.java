package id.kube.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What was written down of meetings and of guests. */
@ApplicationScoped
public class MinuteBook {

    private final MeetingBook meetings;
    private final Decisions decisions;
    private final Visits visits;

    MinuteBook(MeetingBook meetings, Decisions decisions, Visits visits) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.visits = visits;
    }

    /** All meetings, the latest first. */
    List<Minutes> latest() {
        return meetings.latest().stream().map(this::minutes).toList();
    }

    /** All guests, the latest first. */
    List<Guest> latestGuests() {
        return visits.latest().stream().map(MinuteBook::guest).toList();
    }

    /** The meetings of these days in their order, as known up to an entry's number. */
    public List<Minutes> between(LocalDate first, LocalDate last, long known) {
        return meetings.between(first, last, known).stream().map(this::minutes).toList();
    }

    /** The guests of these days in their order, as known up to an entry's number. */
    public List<Guest> guestsBetween(LocalDate first, LocalDate last, long known) {
        return visits.between(first, last, known).stream().map(MinuteBook::guest).toList();
    }

    private Minutes minutes(Meeting held) {
        return new Minutes(held.meeting(), held.heldOn(), held.agenda(),
                held.present().lines().toList(), held.facilitator(), held.nextOn(),
                decisions.of(held.entryNo()).stream().map(made ->
                        new Minutes.Made(made.code(), made.text(), made.topic())).toList());
    }

    private static Guest guest(Visit visit) {
        return new Guest(visit.visitor(), visit.origin(), visit.visitedOn(), visit.purpose(),
                visit.note());
    }
}
