package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Turnovers;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Laporan laba rugi of a month. */
@ApplicationScoped
class IncomeReport implements Report {

    private final Turnovers turnovers;
    private final LateFacts late;

    IncomeReport(Turnovers turnovers, LateFacts late) {
        this.turnovers = turnovers;
        this.late = late;
    }

    @Override
    public String name() {
        return "income";
    }

    @Override
    public IncomeStatement answer(Asked asked) {
        return IncomeStatement.of(asked.month(), turnovers.between(asked.month().atDay(1),
                asked.month().atEndOfMonth(), asked.upTo()));
    }

    @Override
    public List<Sheet> sheets(Asked asked) {
        List<Sheet> sheets = new ArrayList<>(List.of(sheet(asked)));
        sheets.addAll(late.sheets(asked));
        return sheets;
    }

    @Override
    public Sheet sheet(Asked asked) {
        IncomeStatement told = answer(asked);
        List<Row> rows = new ArrayList<>();
        part(rows, told, "4", "income", told.income());
        part(rows, told, "5", "cost-of-goods", sum(told, "5"));
        rows.add(Row.total("name", Words.sentence("line.gross"))
                .with("amount", told.income() - sum(told, "5")));
        part(rows, told, "6", "expenses", sum(told, "6"));
        rows.add(Row.total("name", Words.sentence("line.surplus")).with("amount",
                told.surplus()));
        return new Sheet(name(), SpokenDay.of(asked.month()), List.of(Column.text("code"),
                Column.text("name"), Column.money("amount")), rows);
    }

    private static void part(List<Row> rows, IncomeStatement told, String code, String part,
            long total) {
        rows.add(Row.heading("name", Words.sentence("part." + part)));
        told.lines().stream().filter(line -> line.code().startsWith(code))
                .forEach(line -> rows.add(Row.line().with("code", line.code())
                        .with("name", line.name()).with("amount", line.amount())));
        rows.add(Row.total("name", Words.sentence("total." + part)).with("amount", total));
    }

    private static long sum(IncomeStatement told, String code) {
        return told.lines().stream().filter(line -> line.code().startsWith(code))
                .mapToLong(IncomeStatement.Line::amount).sum();
    }
}
