package id.kube.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** What years earned and cost and no closing of a year has taken yet. */
@ApplicationScoped
class YearResult {

    private final Balances balances;

    YearResult(Balances balances) {
        this.balances = balances;
    }

    /** The accounts of income and expense that are not level at the end of a day. */
    List<Balance> asOf(LocalDate last) {
        return balances.asOf(last, OptionalLong.empty()).stream().filter(YearResult::isResult)
                .toList();
    }

    private static boolean isResult(Balance balance) {
        Account.Type type = balance.account().type();
        return !balance.amount().isZero()
                && (type == Account.Type.INCOME || type == Account.Type.EXPENSE);
    }
}
