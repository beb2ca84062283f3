package id.kube.registers;

import id.kube.meetings.MinuteBook;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Buku tamu: who came to see the shop, and why. */
@ApplicationScoped
class GuestList implements Report {

    private final MinuteBook book;

    GuestList(MinuteBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Sheet sheet(Asked asked) {
        List<Row> rows = new ArrayList<>();
        book.guestsBetween(asked.from(), asked.to(), asked.known()).forEach(guest ->
                rows.add(Row.line().with("date", guest.date()).with("name", guest.visitor())
                        .with("from", guest.from()).with("text", guest.purpose())
                        .with("memo", guest.note())));
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()), List.of(
                Column.day("date"), Column.text("name"), Column.text("from"),
                Column.text("text"), Column.text("memo")), rows);
    }
}
