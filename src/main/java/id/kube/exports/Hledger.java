package id.kube.exports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.BookedLine;
import id.kube.ledger.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The journal that hledger checks strictly, and that ledger reads too. */
final class Hledger implements Notation {

    private static final Set<Account> CASH = Arrays.stream(Place.values()).map(Place::account)
            .collect(Collectors.toSet());

    @Override
    public String account(Account account, String party) {
        String word = Notation.word(account);
        return party.isEmpty() ? word : word + ":" + Plain.code(party, "-_.");
    }

    @Override
    public String opening(String group, LocalDate first, List<Balance> accounts) {
        StringBuilder text = new StringBuilder("; ").append(Plain.line(group, ""))
                .append("\n\ncommodity IDR\ntag id\ntag kind\n");
        Set<Account> parents = new TreeSet<>();
        for (Balance known : accounts) {
            if (parents.add(known.account())) {
                text.append("\naccount ").append(account(known.account(), ""))
                        .append("\n    ; type:").append(type(known.account())).append('\n');
            }
            if (!known.party().isEmpty()) {
                text.append("account ").append(account(known.account(), known.party()))
                        .append('\n');
            }
        }
        return text.append('\n').toString();
    }

    @Override
    public String transaction(List<BookedLine> lines) {
        BookedLine entry = lines.get(0);
        StringBuilder text = new StringBuilder().append(entry.date()).append(" * (")
                .append(entry.no()).append(") ").append(entry.type());
        String memo = Plain.line(entry.memo(), ";|");
        text.append(memo.isEmpty() ? "" : ": " + memo).append("\n    ; id: ")
                .append(entry.id()).append("\n    ; kind: ").append(entry.type()).append('\n');
        lines.forEach(line -> text.append("    ").append(account(line.account(), line.party()))
                .append("  ").append(line.amount().amount()).append(" IDR\n"));
        return text.append('\n').toString();
    }

    @Override
    public String check(LocalDate endOf, List<Balance> balances) {
        StringBuilder text = new StringBuilder().append(endOf).append(" * saldo akhir\n");
        balances.forEach(balance -> text.append("    ")
                .append(account(balance.account(), balance.party()))
                .append("  0 IDR = ").append(balance.amount().amount()).append(" IDR\n"));
        return text.append('\n').toString();
    }

    private static char type(Account account) {
        return switch (account.type()) {
            case ASSET -> CASH.contains(account) ? 'C' : 'A';
            case LIABILITY -> 'L';
            case EQUITY -> 'E';
            case INCOME -> 'R';
            case EXPENSE -> 'X';
        };
    }
}
