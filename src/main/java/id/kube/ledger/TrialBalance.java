package id.kube.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The trial balance as it is answered: gross totals of both sides, balances debit-positive. */
public record TrialBalance(LocalDate asOf, List<Line> accounts) {

    static TrialBalance of(LocalDate day, List<Balance> balances, boolean withParties) {
        Map<Account, List<Balance>> byAccount = new EnumMap<>(Account.class);
        balances.forEach(balance -> byAccount
                .computeIfAbsent(balance.account(), none -> new ArrayList<>()).add(balance));
        List<Line> lines = new ArrayList<>();
        byAccount.forEach((account, parts) -> lines.add(Line.of(account, parts, withParties)));
        return new TrialBalance(day, lines);
    }

    /** An account; its parties only where they were asked for and it keeps any. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String code, String name, long debit, long credit, long balance,
            List<Part> parties) {

        static Line of(Account account, List<Balance> parts, boolean withParties) {
            long debit = parts.stream().mapToLong(Balance::debit).sum();
            long credit = parts.stream().mapToLong(Balance::credit).sum();
            List<Part> parties = parts.stream()
                    .filter(part -> !part.party().isEmpty() && !part.amount().isZero())
                    .map(part -> new Part(part.party(), part.amount().amount())).toList();
            return new Line(account.code(), account.title(), debit, credit, debit - credit,
                    withParties ? parties : null);
        }
    }

    /** What stands for one party. */
    public record Part(String party, long balance) {
    }
}
