package id.kube.reports;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.members.Group;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Catatan atas laporan keuangan: how we reckon, and who and what stands behind a balance. */
@ApplicationScoped
class NotesReport implements Report {

    private static final int POLICIES = 6;

    private final Balances balances;
    private final Names names;
    private final Group group;

    NotesReport(Balances balances, Names names, Group group) {
        this.balances = balances;
        this.names = names;
        this.group = group;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Sheet sheet(Asked asked) {
        Names.Lookup known = names.open(asked.known());
        List<Row> rows = new ArrayList<>();
        List<Balance> standing = balances.asOf(asked.day(), asked.upTo());
        for (Account account : Account.values()) {
            List<Balance> parts = standing.stream()
                    .filter(part -> part.account() == account && !part.amount().isZero())
                    .toList();
            boolean isStanding = account.code().compareTo("4") < 0;
            if (isStanding && !parts.isEmpty()) {
                tell(rows, account, parts, known);
            }
        }
        Group.Letterhead head = group.letterhead(asked.day(), asked.known());
        List<String> remarks = Stream.concat(
                Stream.of(Words.sentence("note.group") + " " + head.name() + " "
                        + head.place()),
                IntStream.rangeClosed(1, POLICIES)
                        .mapToObj(no -> no + ". " + Words.sentence("note." + no))).toList();
        return new Sheet(name(), SpokenDay.of(asked.day()), List.of(Column.text("code"),
                Column.text("name"), Column.money("amount")), rows, remarks);
    }

    private static void tell(List<Row> rows, Account account, List<Balance> parts,
            Names.Lookup known) {
        boolean isLeft = account.type() == Account.Type.ASSET;
        rows.add(Row.heading("code", account.code()).with("name", account.title()));
        for (Balance part : parts) {
            if (!part.party().isEmpty()) {
                rows.add(Row.line().with("code", part.party())
                        .with("name", known.of(account.party(), part.party()))
                        .with("amount", sided(part.amount().amount(), isLeft)));
            }
        }
        rows.add(Row.total("name", Words.sentence("line.total")).with("amount", sided(
                parts.stream().mapToLong(part -> part.amount().amount()).sum(), isLeft)));
    }

    private static long sided(long amount, boolean isLeft) {
        return isLeft ? amount : -amount;
    }
}
