package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Assets;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Daftar inventaris: what was bought, what it has worn, what it is worth; given away is zero. */
@ApplicationScoped
class AssetRegister implements Report {

    private final Assets assets;
    private final Balances balances;

    AssetRegister(Assets assets, Balances balances) {
        this.assets = assets;
        this.balances = balances;
    }

    @Override
    public String name() {
        return "assets";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Map<String, Long> costs = standing(Account.EQUIPMENT, asked);
        Map<String, Long> worn = standing(Account.ACCUMULATED_DEPRECIATION, asked);
        List<Row> rows = new ArrayList<>();
        for (Assets.Owned owned : assets.owned(asked.day(), asked.known())) {
            long cost = costs.getOrDefault(owned.code(), 0L);
            long lost = -worn.getOrDefault(owned.code(), 0L);
            rows.add(Row.line().with("name", owned.code()).with("since", owned.since())
                    .with("life", (long) owned.lifeMonths()).with("cost", cost)
                    .with("worn", lost).with("value", cost - lost));
        }
        rows.add(Row.total("name", Words.sentence("line.total"))
                .with("cost", Sheet.sum(rows, "cost")).with("worn", Sheet.sum(rows, "worn"))
                .with("value", Sheet.sum(rows, "value")));
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("name"),
                Column.day("since"), Column.count("life"), Column.money("cost"),
                Column.money("worn"), Column.money("value")), rows);
    }

    private Map<String, Long> standing(Account account, Asked asked) {
        return balances.asOf(account, asked.day(), asked.upTo()).stream().collect(
                Collectors.toMap(Balance::party, part -> part.amount().amount()));
    }
}
