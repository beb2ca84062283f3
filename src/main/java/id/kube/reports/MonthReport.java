package id.kube.reports;

import id.kube.consignment.Outstanding;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.StoredEntry;
import id.kube.daybook.Words;
import id.kube.ledger.MonthEnd;
import id.kube.members.Member;
import id.kube.members.Members;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.time.SpokenDay;
import id.kube.wages.WageBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Berkas rapat: what the group looks at when a month is over, the wages to sign for, who still
 * has to hand in, and the seal. Of a closed month it shows what the closing entry knew, so that it
 * is the same paper whenever it is printed.
 */
@ApplicationScoped
class MonthReport implements Report {

    /** A year back, so that a season is seen beside its like. */
    private static final int MONTHS = 12;
    /** What the group earned itself was not entrusted to it. */
    private static final String BUILT_UP = "3-1140";

    private final IncomeReport income;
    private final PositionReport position;
    private final EquityReport equity;
    private final WageBook wages;
    private final Outstanding outstanding;
    private final Members members;
    private final LateFacts late;
    private final MonthEnd monthEnd;
    private final DayBookReader reader;
    private final Clock clock;

    MonthReport(IncomeReport income, PositionReport position, EquityReport equity,
            WageBook wages, Outstanding outstanding, Members members, LateFacts late,
            MonthEnd monthEnd, DayBookReader reader, Clock clock) {
        this.income = income;
        this.position = position;
        this.equity = equity;
        this.wages = wages;
        this.outstanding = outstanding;
        this.members = members;
        this.late = late;
        this.monthEnd = monthEnd;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "month";
    }

    @Override
    public Pack answer(Asked asked) {
        return new Pack(asked.month().toString(), isSealed(asked), income.answer(asked),
                position.answer(asked), equity.answer(asked),
                wages.credited(asked.month(), asked.known()),
                outstanding.asOf(asked.day(), asked.upTo()));
    }

    @Override
    public List<Sheet> sheets(Asked asked) {
        Map<String, String> names = new HashMap<>();
        for (Member member : members.register(asked.day(), asked.known())) {
            names.put(member.code(), member.name());
        }
        List<Sheet> sheets = new ArrayList<>(List.of(sheet(asked), capital(asked),
                income.sheet(asked), position.sheet(asked), equity.sheet(asked),
                owed(asked, names)));
        sheets.add(paySheet(asked, names));
        sheets.addAll(late.sheets(asked));
        if (isSealed(asked)) {
            reader.entry(asked.known()).ifPresent(entry -> sheets.add(seal(asked, entry)));
        }
        return sheets;
    }

    /** The figures people ask for first, beside those of the month before. */
    @Override
    public Sheet sheet(Asked asked) {
        Figures now = figures(asked);
        Figures before = figures(Asked.of(asked.month().minusMonths(1), asked.today(),
                asked.known()));
        List<Row> rows = List.of(row("total.income", before.income(), now.income()),
                row("line.surplus", before.surplus(), now.surplus()),
                row("line.cash-closing", before.cash(), now.cash()),
                row("line.capital", before.capital(), now.capital()),
                row("line.still-out", before.owed(), now.owed()));
        return new Sheet(name(), SpokenDay.of(asked.month()), List.of(Column.text("name"),
                Column.money("last-month"), Column.money("this-month")), rows, isSealed(asked)
                ? List.of() : List.of(Words.sentence("remark.not-closed")));
    }

    private static Row row(String word, long before, long now) {
        return Row.line().with("name", Words.sentence(word)).with("last-month", before)
                .with("this-month", now);
    }

    private Figures figures(Asked asked) {
        IncomeStatement earned = income.answer(asked);
        Position stands = position.answer(asked);
        long cash = stands.assets().stream().filter(line -> line.code().startsWith("1-11"))
                .mapToLong(Position.Line::balance).sum();
        long owed = outstanding.asOf(asked.day(), asked.upTo()).stream()
                .mapToLong(Outstanding.Holder::exposure).sum();
        return new Figures(earned.income(), earned.surplus(), cash,
                ownCapital(stands), owed);
    }

    /** The capital at the end of each month of a year, beside what was entrusted to the group. */
    private Sheet capital(Asked asked) {
        Map<String, Long> capital = new LinkedHashMap<>();
        Position now = position.answer(asked);
        capital.put(Words.sentence("line.entrusted-first"), now.equity().stream()
                .filter(line -> line.code().startsWith("3-11") && !line.code().equals(BUILT_UP))
                .mapToLong(Position.Line::balance).sum());
        for (int back = MONTHS; back >= 0; back--) {
            YearMonth month = asked.month().minusMonths(back);
            long had = ownCapital(position.answer(Asked.of(month, asked.today(),
                    asked.known())));
            if (had != 0) {
                capital.put(SpokenDay.of(month), had);
            }
        }
        long most = Math.max(1, capital.values().stream().mapToLong(Long::longValue).max()
                .orElse(1));
        List<Row> rows = capital.entrySet().stream().map(part -> Row.line()
                .with("name", part.getKey()).with("amount", part.getValue())
                .with("bar", Math.max(0, part.getValue() * 100 / most))).toList();
        return new Sheet("month-capital", SpokenDay.of(asked.month()), List.of(
                Column.text("name"), Column.money("amount"), Column.bar("bar")), rows);
    }

    private static long ownCapital(Position stands) {
        return stands.equity().stream().mapToLong(Position.Line::balance).sum()
                + stands.surplus();
    }

    private Sheet owed(Asked asked, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        outstanding.asOf(asked.day(), asked.upTo()).forEach(holder -> rows.add(Row.line()
                .with("name", names.getOrDefault(holder.member(), holder.member()))
                .with("since", holder.oldest()).with("settle", holder.exposure())));
        if (!rows.isEmpty()) {
            rows.add(Row.total("name", Words.sentence("line.total"))
                    .with("settle", Sheet.sum(rows, "settle")));
        }
        return new Sheet("month-owed", SpokenDay.of(asked.day()), List.of(Column.text("name"),
                Column.day("since"), Column.money("settle")), rows);
    }

    private Sheet paySheet(Asked asked, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        wages.credited(asked.month(), asked.known()).forEach(wage -> rows.add(Row.line()
                .with("name", names.getOrDefault(wage.member(), wage.member()))
                .with("base", wage.base()).with("missed", (long) wage.missed())
                .with("deduction", wage.deduction()).with("net", wage.net())));
        if (!rows.isEmpty()) {
            Row total = Row.total("name", Words.sentence("line.total"));
            List.of("base", "deduction", "net")
                    .forEach(column -> total.with(column, Sheet.sum(rows, column)));
            rows.add(total);
        }
        return new Sheet("month-wages", SpokenDay.of(asked.month()), List.of(
                Column.text("name"), Column.money("base"), Column.count("missed"),
                Column.money("deduction"), Column.money("net"), Column.sign("signature")), rows);
    }

    private Sheet seal(Asked asked, StoredEntry closing) {
        ZonedDateTime at = closing.receivedAt().atZone(clock.getZone());
        LocalTime hour = at.toLocalTime();
        String when = String.format(Locale.ROOT, "%s, %02d.%02d", SpokenDay.of(at.toLocalDate()),
                hour.getHour(), hour.getMinute());
        List<Row> rows = List.of(said("line.seal-no", Long.toString(closing.no())),
                said("line.seal-when", when),
                said("line.seal-head", closing.hash().replaceAll("(.{8})(?=.)", "$1 ")));
        return new Sheet("month-seal", SpokenDay.of(asked.month()), List.of(Column.text("name"),
                Column.text("value-told")), rows, List.of(Words.sentence("remark.seal")));
    }

    private static Row said(String word, String value) {
        return Row.line().with("name", Words.sentence(word)).with("value-told", value);
    }

    /** Whether the question reaches to the entry that closed the month, and no further. */
    private boolean isSealed(Asked asked) {
        YearMonth month = asked.month();
        return monthEnd.closedBy(month).equals(Optional.of(asked.known()));
    }

    /** The month in five figures. */
    private record Figures(long income, long surplus, long cash, long capital, long owed) {
    }

    /** All of it for programs. */
    record Pack(String month, boolean sealed, IncomeStatement income, Position position,
            EquityChanges equity, List<WageBook.Credited> wages, List<Outstanding.Holder> owed) {
    }
}
