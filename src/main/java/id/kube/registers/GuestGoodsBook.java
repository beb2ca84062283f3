package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.guests.GuestBook;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Buku titipan warga: whose goods came, went and are left, and what each owner is to be paid. */
@ApplicationScoped
class GuestGoodsBook implements Report {

    private final GuestBook goods;
    private final Balances balances;
    private final Names names;

    GuestGoodsBook(GuestBook goods, Balances balances, Names names) {
        this.goods = goods;
        this.balances = balances;
        this.names = names;
    }

    @Override
    public String name() {
        return "guest-goods";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        Map<String, List<Row>> byOwner = new TreeMap<>();
        goods.between(asked.from(), asked.to(), asked.known()).forEach(flow -> byOwner
                .computeIfAbsent(flow.owner(), owner -> new ArrayList<>()).add(Row.line()
                        .with("name", known.good(flow.sku()))
                        .with("carried", flow.carried().count()).with("in", flow.in().count())
                        .with("out", flow.out().count()).with("left", flow.left().count())));
        Map<String, Long> owed = new TreeMap<>();
        for (Balance due : balances.asOf(Account.CONSIGNORS_PAYABLE, asked.to(), asked.upTo())) {
            owed.put(due.party(), -due.amount().amount());
            byOwner.computeIfAbsent(due.party(), owner -> new ArrayList<>());
        }
        List<Row> rows = new ArrayList<>();
        byOwner.forEach((owner, lines) -> {
            String name = known.of(Account.Party.OWNER, owner);
            rows.add(Row.heading("name", name));
            rows.addAll(lines);
            rows.add(Row.total("name", Words.sentence("line.to-owner"))
                    .with("to-owner", owed.getOrDefault(owner, 0L)));
        });
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()), List.of(
                Column.text("name"), Column.count("carried"), Column.count("in"),
                Column.count("out"), Column.count("left"), Column.money("to-owner")), rows);
    }
}
