package id.kube.intake;

import id.kube.forms.Heading;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the money that is there, and what else is owed or given. */
final class BalanceRows {

    private final Known known;
    private final Draft draft;
    private final LocalDate today;
    private final Named members;
    private final Named suppliers;
    private final Taken supplierCodes;
    private final Map<Known.Key, String> seen = new HashMap<>();

    BalanceRows(Known known, Draft draft, LocalDate today, Named members) {
        this.known = known;
        this.draft = draft;
        this.today = today;
        this.members = members;
        this.suppliers = new Named(known.suppliers());
        this.supplierCodes = new Taken(known.suppliers().keySet());
    }

    void read(List<Reading> rows) {
        rows.forEach(this::read);
    }

    private void read(Reading row) {
        row.hers("opening", Heading.FIGURE);
        Optional<String> said = row.needed(Heading.FIGURE);
        Optional<Figure> figure = said.flatMap(Figure::of);
        if (said.isPresent() && figure.isEmpty()) {
            row.fault(Heading.FIGURE, "unknown-figure", said.get());
        }
        row.mustHave(Heading.AMOUNT);
        Optional<Rupiah> amount = row.rupiah(Heading.AMOUNT).filter(Rupiah::isPositive);
        Optional<LocalDate> since = row.since(today);
        if (figure.isEmpty() || amount.isEmpty()) {
            return;
        }
        row.remarkIfTiny(Heading.AMOUNT, amount.get());
        Account account = figure.get().account();
        Optional<String> party = party(row, account);
        boolean isOfNobody = account.party() == Account.Party.NONE;
        if (isOfNobody == party.isEmpty() && isNew(row, figure.get(), party.orElse(""))) {
            draft.balance(account, party,
                    figure.get().isCredit() ? amount.get().negated() : amount.get(),
                    figure.get() == Figure.DEPOSIT_OWED ? since : Optional.empty());
        }
    }

    private Optional<String> party(Reading row, Account account) {
        if (account.party() == Account.Party.NONE) {
            if (row.has(Heading.PARTY)) {
                row.fault(Heading.PARTY, "party-not-wanted", row.cell(Heading.FIGURE).text());
            }
            return row.text(Heading.PARTY);
        }
        if (account.party() == Account.Party.SUPPLIER) {
            return row.needed(Heading.PARTY).map(said -> suppliers.find(said)
                    .orElseGet(() -> introduce(row, said)));
        }
        return members.read(row, Heading.PARTY, "member-not-known", "member-of-several");
    }

    private String introduce(Reading row, String name) {
        row.hers("supplier", Heading.PARTY);
        String code = supplierCodes.numbered("S%02d");
        suppliers.add(code, name);
        draft.entry("supplier", Draft.body().put("code", code).put("name", name));
        return code;
    }

    /** What stands in the books already would be counted a second time. */
    private boolean isNew(Reading row, Figure figure, String party) {
        Known.Key key = new Known.Key(figure.account(), party);
        Rupiah standing = known.balances().getOrDefault(key, Rupiah.ZERO);
        if (!standing.isZero()) {
            row.fault(Heading.AMOUNT, "figure-known", figure.word(),
                    standing.isNegative() ? standing.negated() : standing);
            return false;
        }
        String before = seen.putIfAbsent(key, row.cell(Heading.FIGURE).at());
        // A member may have taken goods on several days.
        boolean isOnce = before == null || figure == Figure.DEPOSIT_OWED;
        if (!isOnce) {
            row.fault(Heading.FIGURE, "twice-on-form", figure.word(), before);
        }
        return isOnce;
    }
}
