package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.meetings.MinuteBook;
import id.kube.meetings.Minutes;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notulen: what was talked about, who was there, and what was decided. */
@ApplicationScoped
class MinutesSheet implements Report {

    private final MinuteBook book;
    private final Names names;

    MinutesSheet(MinuteBook book, Names names) {
        this.book = book;
        this.names = names;
    }

    @Override
    public String name() {
        return "minutes";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        List<Row> rows = new ArrayList<>();
        book.between(asked.from(), asked.to(), asked.known())
                .forEach(held -> add(rows, held, known));
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()), List.of(
                Column.text("subject"), Column.text("text")), rows);
    }

    private static void add(List<Row> rows, Minutes held, Names.Lookup known) {
        rows.add(Row.heading("subject", SpokenDay.of(held.date())).with("text", held.meeting()));
        held.before().stream().findFirst().ifPresent(last -> rows.add(said("line.corrected",
                SpokenDay.of(last.on()) + (last.by() == null ? ""
                        : ", " + known.member(last.by())))));
        if (held.agenda() != null) {
            rows.add(said("line.agenda", held.agenda()));
        }
        rows.add(said("line.present", held.present().stream().map(known::member)
                .collect(Collectors.joining(", "))));
        if (held.pendamping() != null) {
            rows.add(said("line.facilitator", held.pendamping()));
        }
        held.decisions().forEach(made -> rows.add(Row.line()
                .with("subject", Words.sentence("line.decided") + " " + made.code())
                .with("text", made.text())));
        if (held.nextOn() != null) {
            rows.add(said("line.next-meeting", SpokenDay.of(held.nextOn())));
        }
    }

    private static Row said(String word, String text) {
        return Row.line().with("subject", Words.sentence(word)).with("text", text);
    }
}
