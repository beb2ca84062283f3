package id.kube.meetings;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;

/** Minutes and the guest book. */
@Path("/api/v1")
class MeetingsResource {

    private final MeetingBook meetings;
    private final Decisions decisions;
    private final Visits visits;

    MeetingsResource(MeetingBook meetings, Decisions decisions, Visits visits) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.visits = visits;
    }

    @GET
    @Path("meetings")
    @Transactional
    public List<Minutes> meetings() {
        return meetings.latest().stream().map(held -> new Minutes(held.meeting(), held.heldOn(),
                held.agenda(), held.present().lines().toList(), held.facilitator(),
                held.nextOn(), decisions.of(held.entryNo()).stream()
                        .map(made -> new Made(made.code(), made.text(), made.topic()))
                        .toList())).toList();
    }

    @GET
    @Path("visits")
    @Transactional
    public List<Guest> visits() {
        return visits.latest().stream().map(visit -> new Guest(visit.visitor(),
                visit.origin(), visit.visitedOn(), visit.purpose(), visit.note())).toList();
    }

    /** One meeting. */
    record Minutes(String meeting, LocalDate date, String agenda, List<String> present,
            String pendamping, LocalDate nextOn, List<Made> decisions) {
    }

    /** One decision. */
    record Made(String code, String text, String topic) {
    }

    /** One guest. */
    record Guest(String visitor, String from, LocalDate date, String purpose, String note) {
    }
}
