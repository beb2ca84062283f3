package id.kube.meetings;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was written down of meetings and of guests. */
@ApplicationScoped
public class MinuteBook {

    private final MeetingBook meetings;
    private final Decisions decisions;
    private final Visits visits;
    private final Outcomes outcomes;
    private final DayBookReader dayBook;

    MinuteBook(MeetingBook meetings, Decisions decisions, Visits visits, Outcomes outcomes,
            DayBookReader dayBook) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.visits = visits;
        this.outcomes = outcomes;
        this.dayBook = dayBook;
    }

    /** All meetings, the latest first, and what became of what they decided. */
    List<Held> latest() {
        return outcomes.of(minutes(meetings.latest()));
    }

    /** All guests, the latest first. */
    List<Guest> latestGuests() {
        return visits.latest().stream().map(MinuteBook::guest).toList();
    }

    /**
     * The meetings of these days in their order, as known up to an entry's number: a correction
     * that came later does not change a month that was printed before.
     */
    public List<Minutes> between(LocalDate first, LocalDate last, long known) {
        return minutes(meetings.between(first, last, known));
    }

    /** The guests of these days in their order, as known up to an entry's number. */
    public List<Guest> guestsBetween(LocalDate first, LocalDate last, long known) {
        return visits.between(first, last, known).stream().map(MinuteBook::guest).toList();
    }

    /** Each meeting once, in the order given, by what was written of it last. */
    private List<Minutes> minutes(List<Meeting> written) {
        Map<Long, List<Meeting>> versions = written.stream()
                .sorted(Comparator.comparingLong(Meeting::entryNo).reversed())
                .collect(Collectors.groupingBy(Meeting::first));
        return written.stream().filter(held -> !held.isCorrection())
                .map(held -> standing(versions.get(held.entryNo()))).toList();
    }

    private Minutes standing(List<Meeting> latestFirst) {
        Meeting held = latestFirst.get(0);
        List<Minutes.Corrected> before = new ArrayList<>();
        for (int at = 1; at < latestFirst.size(); at++) {
            Meeting old = latestFirst.get(at);
            StoredEntry by = entry(latestFirst.get(at - 1));
            before.add(new Minutes.Corrected(by.date(), by.body().path("by").textValue(),
                    old.agenda(), old.present().lines().toList(), old.facilitator(),
                    old.nextOn(), made(old)));
        }
        return new Minutes(entry(held).id(), held.meeting(), held.heldOn(), held.agenda(),
                held.present().lines().toList(), held.facilitator(), held.nextOn(), made(held),
                before);
    }

    private StoredEntry entry(Meeting written) {
        return dayBook.entry(written.entryNo()).orElseThrow();
    }

    private List<Minutes.Made> made(Meeting held) {
        return decisions.of(held.entryNo()).stream().map(made ->
                new Minutes.Made(made.code(), made.text(), made.topic())).toList();
    }

    private static Guest guest(Visit visit) {
        return new Guest(visit.visitor(), visit.origin(), visit.visitedOn(), visit.purpose(),
                visit.note(), visit.photo());
    }
}
