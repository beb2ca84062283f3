package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Balances;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Laporan posisi keuangan at the end of a day. */
@ApplicationScoped
class PositionReport implements Report {

    private final Balances balances;

    PositionReport(Balances balances) {
        this.balances = balances;
    }

    @Override
    public String name() {
        return "position";
    }

    @Override
    public Position answer(Asked asked) {
        return Position.of(asked.day(), balances.asOf(asked.day(), asked.upTo()));
    }

    @Override
    public Sheet sheet(Asked asked) {
        Position told = answer(asked);
        List<Row> rows = new ArrayList<>();
        part(rows, "assets", told.assets());
        total(rows, "total.assets", told.totalAssets());
        part(rows, "liabilities", told.liabilities());
        total(rows, "total.liabilities", sum(told.liabilities()));
        part(rows, "equity", told.equity());
        rows.add(Row.line().with("name", Words.sentence("line.unclosed"))
                .with("amount", told.surplus()));
        total(rows, "total.equity", sum(told.equity()) + told.surplus());
        total(rows, "total.claims", told.totalLiabilitiesAndEquity());
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("code"),
                Column.text("name"), Column.money("amount")), rows);
    }

    private static void part(List<Row> rows, String part, List<Position.Line> lines) {
        rows.add(Row.heading("name", Words.sentence("part." + part)));
        lines.forEach(line -> rows.add(Row.line().with("code", line.code())
                .with("name", line.name()).with("amount", line.balance())));
    }

    private static void total(List<Row> rows, String word, long amount) {
        rows.add(Row.total("name", Words.sentence(word)).with("amount", amount));
    }

    private static long sum(List<Position.Line> lines) {
        return lines.stream().mapToLong(Position.Line::balance).sum();
    }
}
