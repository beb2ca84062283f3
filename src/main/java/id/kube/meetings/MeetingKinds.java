package id.kube.meetings;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writing down meetings, visits and remarks. */
@ApplicationScoped
class MeetingKinds implements Kinds {

    private final MeetingBook meetings;
    private final Decisions decisions;
    private final Visits visits;
    private final Notes notes;

    MeetingKinds(MeetingBook meetings, Decisions decisions, Visits visits, Notes notes) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.visits = visits;
        this.notes = notes;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("meeting", Written::read, this::hold);
        kinds.fact("visit", Arrived::read, this::receive);
        kinds.fact("note", Remark::read, this::remark);
    }

    private void hold(Recording entry, Written minutes) {
        meetings.persist(new Meeting(minutes.meeting(), entry.no(), entry.businessDay(),
                minutes.agenda().orElse(null), String.join("\n", minutes.present()),
                minutes.facilitator().orElse(null), minutes.nextOn().orElse(null)));
        minutes.decisions().forEach(made -> decisions.persist(new Decision(entry.no(),
                made.code(), made.text(), made.topic().orElse(null))));
    }

    private void receive(Recording entry, Arrived guest) {
        visits.persist(new Visit(entry.no(), guest.visitor(), guest.from().orElse(null),
                entry.businessDay(), guest.purpose(), guest.note().orElse(null)));
    }

    private void remark(Recording entry, Remark remark) {
        notes.persist(new Note(entry.no(), remark.about(), remark.text()));
    }

    private record Written(String meeting, Optional<String> agenda, List<String> present,
            Optional<String> facilitator, List<Made> decisions, Optional<LocalDate> nextOn) {

        static Written read(Fields fields) {
            return new Written(fields.code("meeting"), fields.optionalText("agenda"),
                    fields.codes("present"), facilitatorOf(fields),
                    fields.optionalList("decisions", Made::read), fields.optionalDay("nextOn"));
        }
    }

    /** Old minutes only tell that the pendamping was there, new ones which. */
    private static Optional<String> facilitatorOf(Fields fields) {
        try {
            return fields.flag("pendamping").filter(there -> there).map(there -> "hadir");
        } catch (BadField named) {
            return fields.optionalText("pendamping");
        }
    }

    private record Made(String code, String text, Optional<String> topic) {

        static Made read(Fields fields) {
            return new Made(fields.code("code"), fields.text("text"),
                    fields.optionalText("topic"));
        }
    }

    private record Arrived(String visitor, Optional<String> from, String purpose,
            Optional<String> note) {

        static Arrived read(Fields fields) {
            return new Arrived(fields.text("visitor"), fields.optionalText("from"),
                    fields.text("purpose"), fields.optionalText("note"));
        }
    }

    private record Remark(String about, String text) {

        static Remark read(Fields fields) {
            return new Remark(fields.text("about"), fields.text("text"));
        }
    }
}
