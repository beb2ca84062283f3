package id.kube.registers;

import id.kube.daybook.BadField;
import id.kube.ledger.Place;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Buku kas of one place of money. */
@ApplicationScoped
class CashBook implements Report {

    private final AccountPage page;

    CashBook(AccountPage page) {
        this.page = page;
    }

    @Override
    public String name() {
        return "cash-book";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Place place = Place.find(asked.place().orElse(Place.TILL.word()))
                .orElseThrow(() -> new BadField("place"));
        return new Sheet(name(), place.account().title() + ", "
                + Spoken.span(asked.from(), asked.to()), List.of(Column.day("date"),
                Column.count("no"), Column.text("text"), Column.money("in"),
                Column.money("out"), Column.money("left")),
                page.rows(place.account(), Optional.empty(), asked, 1));
    }
}
