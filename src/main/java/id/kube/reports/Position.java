package id.kube.reports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the group owns and owes; what wears down an asset stands under it with a minus. */
record Position(LocalDate asOf, List<Line> assets, List<Line> liabilities, List<Line> equity,
        long surplus, long totalAssets, long totalLiabilitiesAndEquity) {

    static Position of(LocalDate day, List<Balance> balances) {
        Statement statement = new Statement(balances);
        Rupiah claims = statement.total(Account.Type.LIABILITY)
                .plus(statement.total(Account.Type.EQUITY)).plus(statement.surplus());
        return new Position(day, lines(statement.part(Account.Type.ASSET)),
                lines(statement.part(Account.Type.LIABILITY)),
                lines(statement.part(Account.Type.EQUITY)), statement.surplus().amount(),
                statement.total(Account.Type.ASSET).amount(), claims.amount());
    }

    private static List<Line> lines(Map<Account, Rupiah> part) {
        return part.entrySet().stream().map(line -> new Line(line.getKey().code(),
                line.getKey().title(), line.getValue().amount())).toList();
    }

    /** An account on that day. */
    record Line(String code, String name, long balance) {
    }
}
