package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.OpenItem;
import id.kube.ledger.OpenItems;
import id.kube.rules.HouseRules;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Buku kasbon: which customer owes how much, and since when. */
@ApplicationScoped
class KasbonBook implements Report {

    private final OpenItems debts;
    private final HouseRules rules;
    private final Names names;

    KasbonBook(OpenItems debts, HouseRules rules, Names names) {
        this.debts = debts;
        this.rules = rules;
        this.names = names;
    }

    @Override
    public String name() {
        return "kasbon-book";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        LocalDate latest = asked.day().minusDays(rules.number("kasbon.days", asked.day()));
        Map<String, List<OpenItem>> open = new TreeMap<>();
        debts.openAsOf(Account.CUSTOMER_CREDIT, asked.day(), asked.upTo()).forEach(item ->
                open.computeIfAbsent(item.party(), none -> new ArrayList<>()).add(item));
        List<Row> rows = new ArrayList<>();
        open.forEach((customer, items) -> rows.add(Row.line().with("code", customer)
                .with("name", known.of(Account.Party.CUSTOMER, customer))
                .with("since", items.get(0).since())
                .with("days", ChronoUnit.DAYS.between(items.get(0).since(), asked.day()))
                .with("owed", sum(items, LocalDate.MAX)).with("overdue", sum(items, latest))));
        rows.add(Row.total("name", Words.sentence("line.total"))
                .with("owed", Sheet.sum(rows, "owed"))
                .with("overdue", Sheet.sum(rows, "overdue")));
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("code"),
                Column.text("name"), Column.day("since"), Column.count("days"),
                Column.money("owed"), Column.money("overdue")), rows);
    }

    private static long sum(List<OpenItem> items, LocalDate before) {
        return items.stream().filter(item -> item.since().isBefore(before))
                .mapToLong(item -> item.rest().amount()).sum();
    }
}
