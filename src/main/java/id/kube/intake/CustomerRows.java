package id.kube.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.forms.Heading;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads who buys on kasbon, and what each owes. */
final class CustomerRows {

    private final Draft draft;
    private final LocalDate today;
    private final Taken codes;
    private final Taken names;

    CustomerRows(Known known, Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
        this.codes = new Taken(known.customers().keySet());
        this.names = new Taken(known.customers().values());
    }

    void read(List<Reading> rows) {
        rows.forEach(row -> codes.claim(row, Heading.CODE));
        rows.forEach(this::read);
    }

    private void read(Reading row) {
        row.hers("customer", Heading.NAME);
        names.claim(row, Heading.NAME);
        Optional<String> code = row.text(Heading.CODE);
        Optional<String> name = row.needed(Heading.NAME);
        Optional<String> phone = row.phone();
        Optional<Rupiah> limit = row.rupiah(Heading.LIMIT);
        Optional<Rupiah> debt = row.rupiah(Heading.DEBT).filter(Rupiah::isPositive);
        Optional<LocalDate> since = row.since(today);
        if (name.isEmpty()) {
            return;
        }
        String customer = code.orElseGet(() -> codes.numbered("P%02d"));
        ObjectNode body = Draft.body().put("code", customer).put("name", name.get());
        phone.ifPresent(number -> body.put("phone", number));
        limit.ifPresent(most -> body.put("limit", most.amount()));
        draft.entry("customer", body);
        debt.ifPresent(owed -> {
            row.hers("opening", Heading.DEBT);
            row.remarkIfTiny(Heading.DEBT, owed);
            draft.balance(Account.CUSTOMER_CREDIT, Optional.of(customer), owed, since);
        });
    }
}
