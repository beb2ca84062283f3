package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Balances;
import id.kube.ledger.Turnovers;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Laporan perubahan modal between two days. */
@ApplicationScoped
class EquityReport implements Report {

    private final Balances balances;
    private final Turnovers turnovers;

    EquityReport(Balances balances, Turnovers turnovers) {
        this.balances = balances;
        this.turnovers = turnovers;
    }

    @Override
    public String name() {
        return "equity";
    }

    @Override
    public EquityChanges answer(Asked asked) {
        return EquityChanges.of(asked.from(), asked.to(),
                balances.asOf(asked.from().minusDays(1), asked.upTo()),
                turnovers.between(asked.from(), asked.to(), asked.upTo()),
                turnovers.closings(asked.from(), asked.to(), asked.upTo()));
    }

    @Override
    public Sheet sheet(Asked asked) {
        EquityChanges told = answer(asked);
        List<Row> rows = new ArrayList<>();
        told.lines().forEach(line -> rows.add(row(Row.line().with("name", line.name()),
                line.opening(), line.increase(), line.decrease(), line.closing())));
        EquityChanges.Running run = told.surplus();
        rows.add(row(Row.line().with("name", Words.sentence("line.unclosed")), run.opening(),
                run.result(), -run.closed(), run.closing()));
        rows.add(row(Row.total("name", Words.sentence("total.equity")), told.opening(),
                Sheet.sum(rows, "increase"), Sheet.sum(rows, "decrease"), told.closing()));
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()),
                List.of(Column.text("name"), Column.money("opening"), Column.money("increase"),
                        Column.money("decrease"), Column.money("closing")), rows);
    }

    private static Row row(Row row, long opening, long more, long less, long closing) {
        return row.with("opening", opening).with("increase", more).with("decrease", less)
                .with("closing", closing);
    }
}
