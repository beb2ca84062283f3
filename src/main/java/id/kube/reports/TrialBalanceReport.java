package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
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
import java.util.Map;
import java.util.TreeMap;

/** Neraca saldo: every account that moved, its balance on the side where it stands. */
@ApplicationScoped
class TrialBalanceReport implements Report {

    private final Balances balances;

    TrialBalanceReport(Balances balances) {
        this.balances = balances;
    }

    @Override
    public String name() {
        return "trial-balance";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Map<Account, Long> sums = new TreeMap<>();
        for (Balance part : balances.asOf(asked.day(), asked.upTo())) {
            sums.merge(part.account(), part.amount().amount(), Math::addExact);
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((account, sum) -> rows.add(Row.line().with("code", account.code())
                .with("name", account.title()).with("debit", Math.max(sum, 0))
                .with("credit", Math.max(-sum, 0))));
        rows.add(Row.total("name", Words.sentence("line.total"))
                .with("debit", Sheet.sum(rows, "debit"))
                .with("credit", Sheet.sum(rows, "credit")));
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("code"),
                Column.text("name"), Column.money("debit"), Column.money("credit")), rows);
    }
}
