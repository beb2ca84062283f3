package id.kube.meetings;

import id.kube.daybook.BadField;
import id.kube.daybook.Fields;
import id.kube.daybook.KindRegister;
import id.kube.daybook.Kinds;
import id.kube.daybook.Mirrors;
import id.kube.daybook.Recording;
import id.kube.daybook.UnknownReference;
import io.quarkus.arc.All;
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
    private final List<RemarkRule> rules;
    private final Mirrors entries;

    MeetingKinds(MeetingBook meetings, Decisions decisions, Visits visits, Notes notes,
            @All List<RemarkRule> rules, Mirrors entries) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.visits = visits;
        this.notes = notes;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public void register(KindRegister kinds) {
        kinds.decision("meeting", Written::read, this::hold);
        kinds.fact("visit", Arrived::read, this::receive);
        kinds.fact("note", Said::read, this::remark);
    }

    /** Minutes that correct others stay those of the day on which the group met. */
    private void hold(Recording entry, Written minutes) {
        Optional<Meeting> first = minutes.corrects()
                .map(id -> corrected(minutes.meeting(), id));
        meetings.persist(new Meeting(minutes.meeting(), entry.no(),
                first.map(Meeting::heldOn).orElse(entry.businessDay()),
                minutes.agenda().orElse(null), String.join("\n", minutes.present()),
                minutes.facilitator().orElse(null), minutes.nextOn().orElse(null),
                first.map(Meeting::first).orElse(null)));
        minutes.decisions().forEach(made -> decisions.persist(new Decision(entry.no(),
                made.code(), made.text(), made.topic().orElse(null))));
    }

    private Meeting corrected(String meeting, String id) {
        return meetings.written(meeting, entries.find(id).no())
                .orElseThrow(() -> new UnknownReference(id));
    }

    private void receive(Recording entry, Arrived guest) {
        visits.persist(new Visit(entry.no(), guest.visitor(), guest.from().orElse(null),
                entry.businessDay(), guest.purpose(), guest.note().orElse(null),
                guest.photo().orElse(null)));
    }

    /** What the program itself will read must be readable; anything else may be said. */
    private void remark(Recording entry, Said remark) {
        rules.forEach(rule -> rule.check(remark.about(), remark.text(),
                entry.businessDay()));
        notes.persist(new Note(entry.no(), remark.about(), remark.text()));
    }

    private record Written(String meeting, Optional<String> agenda, List<String> present,
            Optional<String> facilitator, List<Made> decisions, Optional<LocalDate> nextOn,
            Optional<String> corrects) {

        static Written read(Fields fields) {
            return new Written(fields.code("meeting"), fields.optionalText("agenda"),
                    fields.codes("present"), facilitatorOf(fields),
                    fields.optionalList("decisions", Made::read), fields.optionalDay("nextOn"),
                    fields.optionalText("corrects"));
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
            Optional<String> note, Optional<String> photo) {

        private static final String FINGERPRINT = "[0-9a-f]{64}";

        static Arrived read(Fields fields) {
            Optional<String> photo = fields.optionalText("photo");
            if (photo.filter(name -> !name.matches(FINGERPRINT)).isPresent()) {
                throw new BadField("photo");
            }
            return new Arrived(fields.text("visitor"), fields.optionalText("from"),
                    fields.text("purpose"), fields.optionalText("note"), photo);
        }
    }

    private record Said(String about, String text) {

        static Said read(Fields fields) {
            return new Said(fields.text("about"), fields.text("text"));
        }
    }
}
