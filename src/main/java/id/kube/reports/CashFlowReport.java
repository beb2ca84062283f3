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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Laporan arus kas of a month, or of any span of days. */
@ApplicationScoped
class CashFlowReport implements Report {

    private final Balances balances;
    private final Turnovers turnovers;

    CashFlowReport(Balances balances, Turnovers turnovers) {
        this.balances = balances;
        this.turnovers = turnovers;
    }

    @Override
    public String name() {
        return "cash-flow";
    }

    @Override
    public CashFlow answer(Asked asked) {
        return between(asked.from(), asked.to(), asked);
    }

    CashFlow between(LocalDate from, LocalDate to, Asked asked) {
        return CashFlow.of(from, to, balances.asOf(from.minusDays(1), asked.upTo()),
                turnovers.between(from, to, asked.upTo()));
    }

    @Override
    public Sheet sheet(Asked asked) {
        CashFlow told = answer(asked);
        List<Row> rows = new ArrayList<>();
        for (CashLine.Part part : CashLine.Part.values()) {
            List<CashFlow.Line> lines = told.lines().stream()
                    .filter(line -> line.part().equals(part.word())).toList();
            if (lines.isEmpty()) {
                continue;
            }
            rows.add(Row.heading("name", Words.sentence("part." + part.word())));
            lines.forEach(line -> rows.add(Row.line().with("name", line.name())
                    .with("amount", line.amount())));
            rows.add(Row.total("name", Words.sentence("total." + part.word())).with("amount",
                    lines.stream().mapToLong(CashFlow.Line::amount).sum()));
        }
        rows.add(Row.total("name", Words.sentence("line.cash-change"))
                .with("amount", told.change()));
        rows.add(Row.line().with("name", Words.sentence("line.cash-opening"))
                .with("amount", told.opening()));
        rows.add(Row.total("name", Words.sentence("line.cash-closing"))
                .with("amount", told.closing()));
        rows.add(Row.heading("name", Words.sentence("part.places")));
        told.places().forEach(place -> rows.add(Row.line().with("name", place.name())
                .with("amount", place.closing())));
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()),
                List.of(Column.text("name"), Column.money("amount")), rows,
                List.of(Words.sentence("remark.cash-flow")));
    }
}
