package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.Turnovers;
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

/** Buku tabungan anggota: what each one had, put in, took out, and has. */
@ApplicationScoped
class SavingsBook implements Report {

    private final Balances balances;
    private final Turnovers turnovers;
    private final Names names;

    SavingsBook(Balances balances, Turnovers turnovers, Names names) {
        this.balances = balances;
        this.turnovers = turnovers;
        this.names = names;
    }

    @Override
    public String name() {
        return "savings";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        Map<String, Row> members = new TreeMap<>();
        for (Balance had : balances.asOf(Account.MEMBER_SAVINGS, asked.from().minusDays(1),
                asked.upTo())) {
            row(members, had.party(), known).with("opening", -had.amount().amount());
        }
        turnovers.between(asked.from(), asked.to(), asked.upTo()).stream()
                .filter(moved -> moved.account() == Account.MEMBER_SAVINGS)
                .forEach(moved -> row(members, moved.party(), known)
                        .with("in", moved.credit()).with("out", moved.debit()));
        List<Row> rows = new ArrayList<>(members.values());
        rows.forEach(row -> row.with("closing", number(row, "opening") + number(row, "in")
                - number(row, "out")));
        Row total = Row.total("name", Words.sentence("line.total"));
        List.of("opening", "in", "out", "closing")
                .forEach(column -> total.with(column, Sheet.sum(rows, column)));
        rows.add(total);
        return new Sheet(name(), Spoken.span(asked.from(), asked.to()),
                List.of(Column.text("name"), Column.money("opening"), Column.money("in"),
                        Column.money("out"), Column.money("closing")), rows);
    }

    private static Row row(Map<String, Row> members, String member, Names.Lookup known) {
        return members.computeIfAbsent(member, code -> Row.line()
                .with("name", known.member(code)));
    }

    private static long number(Row row, String column) {
        return row.cells().get(column) instanceof Long number ? number : 0;
    }
}
