package id.kube.registers;

import id.kube.consignment.Outstanding;
import id.kube.daybook.Words;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Buku titipan: who holds goods of the group, and what she still hands in. */
@ApplicationScoped
class ConsignmentBook implements Report {

    private final Outstanding outstanding;
    private final Names names;

    ConsignmentBook(Outstanding outstanding, Names names) {
        this.outstanding = outstanding;
        this.names = names;
    }

    @Override
    public String name() {
        return "consignment-book";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        List<Row> rows = new ArrayList<>();
        for (Outstanding.Holder holder : outstanding.asOf(asked.day(), asked.upTo())) {
            rows.add(Row.heading("name", known.member(holder.member())));
            holder.goods().forEach(goods -> rows.add(Row.line()
                    .with("name", known.good(goods.sku())).with("quantity", goods.quantity())
                    .with("since", goods.since()).with("due", goods.due())
                    .with("settle", goods.settle())));
            owed(rows, "line.deposit-owed", holder.depositOwed());
            owed(rows, "line.unnamed-money", -holder.unnamedMoney());
            rows.add(Row.total("name", Words.sentence("line.still-owed"))
                    .with("settle", holder.exposure()).with("overdue", holder.overdue()));
        }
        rows.add(Row.total("name", Words.sentence("line.total"))
                .with("settle", Sheet.sum(rows, "settle"))
                .with("overdue", rows.stream().map(row -> row.cells().get("overdue"))
                        .filter(Long.class::isInstance).mapToLong(Long.class::cast).sum()));
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("name"),
                Column.count("quantity"), Column.day("since"), Column.day("due"),
                Column.money("settle"), Column.money("overdue")), rows);
    }

    private static void owed(List<Row> rows, String word, long amount) {
        if (amount != 0) {
            rows.add(Row.line().with("name", Words.sentence(word)).with("settle", amount));
        }
    }
}
