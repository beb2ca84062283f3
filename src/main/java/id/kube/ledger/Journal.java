package id.kube.ledger;

import id.kube.money.Rupiah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The postings of one entry, before they are written: each rupiah on both sides. */
public final class Journal {

    private final Map<Side, Rupiah> lines = new LinkedHashMap<>();
    private boolean closing;

    /** Zero is left out; a negative amount goes to the other side. */
    public Journal debit(Account account, Rupiah amount) {
        return debit(account, "", amount);
    }

    /** The same for an account that keeps a balance per party. */
    public Journal debit(Account account, String party, Rupiah amount) {
        if (account.party() == Account.Party.NONE && !party.isEmpty()) {
            throw new IllegalArgumentException(account + " keeps no parties");
        }
        if (account.party() != Account.Party.NONE && party.isEmpty()) {
            throw new IllegalArgumentException(account + " needs a party");
        }
        if (!amount.isZero()) {
            lines.merge(new Side(account, party, amount.isPositive()), amount, Rupiah::plus);
        }
        return this;
    }

    /** Zero is left out; a negative amount goes to the other side. */
    public Journal credit(Account account, Rupiah amount) {
        return debit(account, "", amount.negated());
    }

    /** The same for an account that keeps a balance per party. */
    public Journal credit(Account account, String party, Rupiah amount) {
        return debit(account, party, amount.negated());
    }

    /** Marks the closing of a year, which no month's income statement shows. */
    public Journal closing() {
        closing = true;
        return this;
    }

    boolean isClosing() {
        return closing;
    }

    /** One line for each side of an account and party, in the order of their first mention. */
    List<Line> lines() {
        return lines.entrySet().stream().map(line -> new Line(line.getKey().account(),
                line.getKey().party(), line.getValue())).toList();
    }

    /** How much more stands on the debit side than on the credit side. */
    public Rupiah difference() {
        return lines.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private record Side(Account account, String party, boolean debit) {
    }

    /** One posting, debit-positive. */
    record Line(Account account, String party, Rupiah amount) {

        Key key() {
            return new Key(account, party);
        }

        /** What stands on the left; zero where it stands on the right. */
        Rupiah debit() {
            return amount.isPositive() ? amount : Rupiah.ZERO;
        }

        Rupiah credit() {
            return amount.isPositive() ? Rupiah.ZERO : amount.negated();
        }
    }

    /** What a balance is kept for. */
    record Key(Account account, String party) {
    }
}
