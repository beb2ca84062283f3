package id.kube.reports;

import id.kube.daybook.BadField;
import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.BookedEntries;
import id.kube.ledger.BookedLine;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Apa yang berubah sejak laporan ini dicetak? */
@ApplicationScoped
class ChangesReport implements Report {

    /** More than the longest entry has, so that every answer gets on. */
    private static final int LINES = 5_000;

    private final BookedEntries entries;
    private final Balances balances;
    private final Names names;

    ChangesReport(BookedEntries entries, Balances balances, Names names) {
        this.entries = entries;
        this.balances = balances;
        this.names = names;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Changes answer(Asked asked) {
        long since = asked.since().orElseThrow(() -> new BadField("since"));
        List<BookedLine> lines = entries.since(since, asked.known(), asked.day(), LINES + 1);
        boolean more = lines.size() > LINES;
        long cut = more ? lines.get(LINES).no() : Long.MAX_VALUE;
        List<BookedLine> whole = lines.stream().filter(line -> line.no() < cut).toList();
        long until = more ? whole.get(whole.size() - 1).no() : asked.known();
        return new Changes(since, until, asked.day(), more, Changes.added(whole),
                moved(asked, since));
    }

    private List<Changes.Moved> moved(Asked asked, long since) {
        Map<Account, Long> before = sums(asked, OptionalLong.of(since));
        Map<Account, Long> now = sums(asked, asked.upTo());
        List<Changes.Moved> moved = new ArrayList<>();
        for (Account account : Account.values()) {
            long then = before.getOrDefault(account, 0L);
            long is = now.getOrDefault(account, 0L);
            if (then != is) {
                moved.add(new Changes.Moved(account.code(), account.title(), then, is,
                        is - then));
            }
        }
        return moved;
    }

    private Map<Account, Long> sums(Asked asked, OptionalLong known) {
        Map<Account, Long> sums = new EnumMap<>(Account.class);
        for (Balance part : balances.asOf(asked.day(), known)) {
            sums.merge(part.account(), part.amount().amount(), Math::addExact);
        }
        return sums;
    }

    /** It is about what came after. */
    @Override
    public boolean isSealedWithItsMonth() {
        return false;
    }

    @Override
    public Sheet sheet(Asked asked) {
        Changes told = answer(asked);
        Names.Lookup known = names.open(asked.known());
        List<Row> rows = new ArrayList<>();
        rows.add(Row.heading("text", Words.sentence("part.moved")));
        told.accounts().forEach(account -> rows.add(Row.line()
                .with("text", account.code() + " " + account.name())
                .with("amount", account.change())));
        rows.add(Row.heading("text", Words.sentence("part.added")));
        for (Changes.Added entry : told.entries()) {
            rows.add(Row.heading("text", entry.title()
                    + (entry.memo().isEmpty() ? "" : ": " + entry.memo()))
                    .with("no", entry.no()).with("date", entry.date()));
            entry.lines().forEach(line -> rows.add(Row.line().with("text", line.code() + " "
                    + line.name() + (line.party().isEmpty() ? "" : ", "
                            + known.of(Account.of(line.code()).party(), line.party())))
                    .with("amount", line.amount())));
        }
        return new Sheet(name(), Words.sentence("period.since") + " " + told.since() + ", "
                + SpokenDay.of(asked.day()), List.of(Column.count("no"), Column.day("date"),
                Column.text("text"), Column.money("amount")), rows, told.more()
                ? List.of(Words.sentence("remark.more") + " " + told.until()) : List.of());
    }
}
