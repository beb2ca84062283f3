package id.kube.ledger;

import id.kube.money.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** The postings of one entry, before they are written: each rupiah on both sides. */
public final class Journal {

    private final List<Line> lines = new ArrayList<>();
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
            lines.add(new Line(account, party, amount));
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

    List<Line> lines() {
        return lines;
    }

    Rupiah difference() {
        return lines.stream().map(Line::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** One posting, debit-positive. */
    record Line(Account account, String party, Rupiah amount) {

        Key key() {
            return new Key(account, party);
        }
    }

    /** What a balance is kept for. */
    record Key(Account account, String party) {
    }
}
