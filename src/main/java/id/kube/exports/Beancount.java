package id.kube.exports;

import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.BookedLine;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The journal that bean-check accepts. */
final class Beancount implements Notation {

    /** What the program takes for a part of a name as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9](-?[A-Za-z0-9])*");
    /** Begins with what no plain part holds, so that the escaped never meets the plain. */
    private static final String ESCAPED = "X--";

    @Override
    public String account(Account account, String party) {
        String word = root(account) + ":" + Notation.word(account);
        return party.isEmpty() ? word : word + ":" + part(party);
    }

    @Override
    public String opening(String group, LocalDate first, List<Balance> accounts) {
        StringBuilder text = new StringBuilder("option \"title\" ").append(quoted(group))
                .append("\noption \"operating_currency\" \"IDR\"\n\n").append(first)
                .append(" commodity IDR\n");
        for (Balance known : accounts) {
            text.append(first).append(" open ")
                    .append(account(known.account(), known.party())).append(" IDR\n");
            if (!known.party().isEmpty()) {
                text.append("  party: ").append(quoted(known.party())).append('\n');
            }
        }
        return text.append('\n').toString();
    }

    @Override
    public String transaction(List<BookedLine> lines) {
        BookedLine entry = lines.get(0);
        StringBuilder text = new StringBuilder().append(entry.date()).append(" * ")
                .append(quoted(entry.type())).append(' ').append(quoted(entry.memo()))
                .append("\n  no: ").append(entry.no()).append("\n  id: ")
                .append(quoted(entry.id())).append('\n');
        lines.forEach(line -> text.append("  ").append(account(line.account(), line.party()))
                .append("  ").append(line.amount().amount()).append(" IDR\n"));
        return text.append('\n').toString();
    }

    /** A balance is looked at when a day begins. */
    @Override
    public String check(LocalDate endOf, List<Balance> balances) {
        StringBuilder text = new StringBuilder();
        balances.forEach(balance -> text.append(endOf.plusDays(1)).append(" balance ")
                .append(account(balance.account(), balance.party())).append("  ")
                .append(balance.amount().amount()).append(" IDR\n"));
        return text.append('\n').toString();
    }

    private static String part(String party) {
        return PLAIN.matcher(party).matches() ? party
                : ESCAPED + Plain.code(party, "").replaceAll("%(..)", "-$1-");
    }

    private static String quoted(String text) {
        return '"' + Plain.line(text, "").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String root(Account account) {
        return switch (account.type()) {
            case ASSET -> "Assets";
            case LIABILITY -> "Liabilities";
            case EQUITY -> "Equity";
            case INCOME -> "Income";
            case EXPENSE -> "Expenses";
        };
    }
}
