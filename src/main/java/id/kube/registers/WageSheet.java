package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import id.kube.wages.WageBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Daftar upah of a month, with a place for each member to sign for her envelope. */
@ApplicationScoped
class WageSheet implements Report {

    private static final List<String> SUMMED = List.of("base", "deduction", "net", "paid",
            "offset", "unpaid");

    private final WageBook wages;
    private final Names names;

    WageSheet(WageBook wages, Names names) {
        this.wages = wages;
        this.names = names;
    }

    @Override
    public String name() {
        return "wage-list";
    }

    @Override
    public Sheet sheet(Asked asked) {
        WageBook.WageList list = wages.of(asked.month(), asked.known());
        Names.Lookup people = names.open(asked.known());
        List<Row> rows = new ArrayList<>();
        list.members().forEach(wage -> rows.add(Row.line()
                .with("name", people.member(wage.member())).with("base", wage.base())
                .with("missed", (long) wage.missed()).with("deduction", wage.deduction())
                .with("net", wage.net()).with("paid", wage.paid())
                .with("offset", wage.offset()).with("unpaid", wage.unpaid())));
        Row total = Row.total("name", Words.sentence("line.total"));
        SUMMED.forEach(column -> total.with(column, Sheet.sum(rows, column)));
        rows.add(total);
        return new Sheet(name(), SpokenDay.of(asked.month()), List.of(Column.text("name"),
                Column.money("base"), Column.count("missed"), Column.money("deduction"),
                Column.money("net"), Column.money("paid"), Column.money("offset"),
                Column.money("unpaid"), Column.sign("signature")), rows, list.accrued()
                ? List.of() : List.of(Words.sentence("remark.wages-preview")));
    }
}
