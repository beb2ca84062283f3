package id.kube.meetings;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of decisions. An officer says it by a remark about {@code decision:CODE} that begins
 * with "sudah" or "belum"; and a rule or a debt let off that names the meeting tells by itself that
 * the decision was carried out. What people say last stands before what the books tell.
 */
@ApplicationScoped
class Outcomes {

    private static final String ABOUT = "decision:";
    private static final String DONE = "sudah";
    private static final String NOT_DONE = "belum";
    private static final List<String> NAMING = List.of("rule", "consign.writeoff",
            "kasbon.writeoff");

    private final Notes notes;
    private final DayBookReader dayBook;
    private final Clock clock;

    Outcomes(Notes notes, DayBookReader dayBook, Clock clock) {
        this.notes = notes;
        this.dayBook = dayBook;
        this.clock = clock;
    }

    /** The same meetings in the same order, with what is known of each of their decisions. */
    List<Held> of(List<Minutes> meetings) {
        Optional<LocalDate> first = meetings.stream().filter(held -> !held.everDecided().isEmpty())
                .map(Minutes::date).min(LocalDate::compareTo);
        List<Said> said = first.isPresent() ? said() : List.of();
        List<StoredEntry> naming = first.map(this::namingSince).orElse(List.of());
        return meetings.stream().map(held -> new Held(held.id(), held.meeting(), held.date(),
                held.agenda(), held.present(), held.pendamping(), held.nextOn(),
                held.everDecided().stream().map(made ->
                        decided(made, held, meetings, said, naming))
                        .filter(made -> made.outcome() != null || stillStands(made, held))
                        .toList(), held.before())).toList();
    }

    private static boolean stillStands(Held.Decided decided, Minutes held) {
        return held.decisions().stream().anyMatch(made -> made.code().equals(decided.code()));
    }

    private static Held.Decided decided(Minutes.Made made, Minutes held, List<Minutes> meetings,
            List<Said> said, List<StoredEntry> naming) {
        Optional<Held.Outcome> people = said.stream()
                .filter(one -> one.code().equals(made.code())
                        && !isAboutAnother(made.code(), held, one.outcome().on(), meetings))
                .map(Said::outcome).reduce((earlier, later) -> later);
        return new Held.Decided(made.code(), made.text(), made.topic(),
                people.or(() -> carriedOut(made, held, naming)).orElse(null));
    }

    /** Where a code was given twice, a remark is about the latest decision before it. */
    private static boolean isAboutAnother(String code, Minutes held, LocalDate day,
            List<Minutes> meetings) {
        return day.isBefore(held.date()) || meetings.stream().anyMatch(other ->
                other.date().isAfter(held.date()) && !other.date().isAfter(day)
                && other.decisions().stream().anyMatch(made -> made.code().equals(code)));
    }

    /** An entry carries out the decision its memo begins with or whose topic it names. */
    private static Optional<Held.Outcome> carriedOut(Minutes.Made made, Minutes held,
            List<StoredEntry> naming) {
        return naming.stream()
                .filter(entry -> entry.body().path("meeting").asText().equals(held.meeting()))
                .filter(entry -> names(entry, made) || held.decisions().size() == 1)
                .map(entry -> outcome(entry, true, null)).findFirst();
    }

    private static boolean names(StoredEntry entry, Minutes.Made made) {
        String memo = entry.body().path("memo").asText();
        return memo.equals(made.code()) || memo.startsWith(made.code() + ":")
                || List.of("name", "member", "party").stream().anyMatch(field ->
                        entry.body().path(field).asText().equals(made.topic()));
    }

    private List<Said> said() {
        return notes.of(ABOUT).stream().filter(note -> isAnswer(note.text()))
                .map(note -> new Said(note.about().substring(ABOUT.length()),
                        outcome(dayBook.entry(note.entryNo()).orElseThrow(),
                                note.text().startsWith(DONE), note.text()))).toList();
    }

    private static boolean isAnswer(String text) {
        return text.startsWith(DONE) || text.startsWith(NOT_DONE);
    }

    private List<StoredEntry> namingSince(LocalDate first) {
        return NAMING.stream().flatMap(type ->
                dayBook.standing(type, first, LocalDate.now(clock)).stream())
                .filter(entry -> entry.body().has("meeting")).toList();
    }

    private static Held.Outcome outcome(StoredEntry entry, boolean done, String text) {
        return new Held.Outcome(done, entry.date(), entry.body().path("by").textValue(), text);
    }

    /** What was said of a decision with this code. */
    private record Said(String code, Held.Outcome outcome) {
    }
}
