package id.kube.meetings;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was remarked on things that have a name of their own, such as a goal. */
@ApplicationScoped
public class Remarks {

    private final Notes notes;
    private final DayBookReader dayBook;

    Remarks(Notes notes, DayBookReader dayBook) {
        this.notes = notes;
        this.dayBook = dayBook;
    }

    /**
     * Of each name the last remark that counted by the end of a day, by name.
     *
     * @param kind the word before the names, such as {@code goal:}
     */
    public Map<String, Remark> last(String kind, LocalDate day) {
        Map<String, Remark> last = new TreeMap<>();
        for (Note note : notes.of(kind)) {
            StoredEntry entry = dayBook.entry(note.entryNo()).orElseThrow();
            if (!entry.bookedOn().isAfter(day)) {
                String name = note.about().substring(kind.length());
                last.put(name, new Remark(name, note.text(), entry.date(),
                        entry.body().path("by").textValue()));
            }
        }
        return last;
    }

    /** Remarks of one kind that count in a span of days, in their order. */
    public List<Remark> between(String kind, LocalDate from, LocalDate to) {
        return dayBook.standing("note", from, to).stream()
                .filter(entry -> entry.body().path("about").asText().startsWith(kind))
                .map(entry -> new Remark(entry.body().path("about").asText()
                        .substring(kind.length()), entry.body().path("text").asText(),
                        entry.bookedOn(), entry.body().path("by").textValue())).toList();
    }
}
