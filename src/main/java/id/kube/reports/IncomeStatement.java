package id.kube.reports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.money.Rupiah;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a month brought and cost. Income lines are credit-positive, the others debit-positive. */
record IncomeStatement(String month, List<Line> lines, long income, long expense,
        long surplus) {

    static IncomeStatement of(YearMonth month, List<Balance> turnovers) {
        Statement statement = new Statement(turnovers);
        List<Line> lines = new ArrayList<>();
        lines.addAll(lines(statement.part(Account.Type.INCOME)));
        lines.addAll(lines(statement.part(Account.Type.EXPENSE)));
        return new IncomeStatement(month.toString(), lines,
                statement.total(Account.Type.INCOME).amount(),
                statement.total(Account.Type.EXPENSE).amount(),
                statement.surplus().amount());
    }

    private static List<Line> lines(Map<Account, Rupiah> part) {
        return part.entrySet().stream().map(line -> new Line(line.getKey().code(),
                line.getKey().title(), line.getValue().amount())).toList();
    }

    /** An account of the month. */
    record Line(String code, String name, long amount) {
    }
}
