package id.kube.reports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.money.Rupiah;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Amounts per account, each positive on the side of the part of the statement it stands in. */
final class Statement {

    private final Map<Account, Rupiah> debits = new EnumMap<>(Account.class);

    Statement(List<Balance> balances) {
        balances.forEach(balance ->
                debits.merge(balance.account(), balance.amount(), Rupiah::plus));
    }

    /** The accounts of one part that are not zero, so that the lines add up to its total. */
    Map<Account, Rupiah> part(Account.Type type) {
        Map<Account, Rupiah> part = new EnumMap<>(Account.class);
        debits.forEach((account, debit) -> {
            if (account.type() == type && !debit.isZero()) {
                part.put(account, sided(type, debit));
            }
        });
        return part;
    }

    Rupiah total(Account.Type type) {
        return part(type).values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What was earned and not yet closed into the retained surplus. */
    Rupiah surplus() {
        return total(Account.Type.INCOME).minus(total(Account.Type.EXPENSE));
    }

    private static Rupiah sided(Account.Type type, Rupiah debit) {
        boolean left = type == Account.Type.ASSET || type == Account.Type.EXPENSE;
        return left ? debit : debit.negated();
    }
}
