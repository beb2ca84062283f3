package id.kube.exports;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.daybook.Words;
import id.kube.ledger.BookedEntries;
import id.kube.ledger.BookedLine;
import id.kube.members.Group;
import id.kube.sheets.Asked;
import id.kube.sheets.Column;
import id.kube.sheets.Names;
import id.kube.sheets.Report;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import id.kube.sheets.Spoken;
import id.kube.sheets.Workbooks;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One workbook of the whole books: every statement and register, each month, every posting. */
@ApplicationScoped
class Everything {

    private static final List<String> AT_THE_END = List.of("position", "trial-balance", "notes",
            "grant", "stock", "consignment-book", "kasbon-book", "assets", "members");
    private static final List<String> OF_EVERY_MONTH = List.of("income", "cash-flow", "equity",
            "wage-list", "savings", "iks", "guest-goods", "attendance", "minutes", "visits");
    private static final int ENTRIES = 200;
    /** Spreadsheets hold 1,048,576 rows; the next ones go to another sheet. */
    private static final int ROWS = 1_000_000;

    private final List<Report> reports;
    private final BookedEntries entries;
    private final Names names;
    private final Group group;
    private final DayBookReader reader;
    private final CurrentKube kube;
    private final Clock clock;

    Everything(@All List<Report> reports, BookedEntries entries, Names names, Group group,
            DayBookReader reader, CurrentKube kube, Clock clock) {
        this.reports = reports;
        this.entries = entries;
        this.names = names;
        this.group = group;
        this.reader = reader;
        this.kube = kube;
        this.clock = clock;
    }

    void write(OutputStream out) throws IOException {
        long known = reader.end(kube.code()).no();
        LocalDate today = LocalDate.now(clock);
        List<YearMonth> booked = read(entries::months);
        List<YearMonth> months = booked.isEmpty() ? List.of(YearMonth.from(today)) : booked;
        String name = read(group::name);
        try (Workbooks book = new Workbooks(out)) {
            for (String report : AT_THE_END) {
                Sheet sheet = read(() -> find(report).sheet(
                        Asked.of(months.get(months.size() - 1), today, known)));
                book.add(sheet, sheet.title(), name);
            }
            for (String report : OF_EVERY_MONTH) {
                monthly(book, find(report), name, months, known);
            }
            journal(book, name, months, known);
        }
    }

    /** All months one below the other, the month in front of each row. */
    private void monthly(Workbooks book, Report report, String name, List<YearMonth> months,
            long known) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Column> columns = List.of();
        for (YearMonth month : months) {
            Asked asked = Asked.of(month, month.atEndOfMonth(), known);
            Sheet sheet = read(() -> report.sheet(asked));
            columns = sheet.columns();
            String of = month.toString();
            sheet.rows().forEach(row -> rows.add(row.with("month", of)));
        }
        columns = Stream.concat(Stream.of(Column.text("month")), columns.stream()
                .filter(column -> !column.isOnlyForPaper())).toList();
        Sheet all = new Sheet(report.name(), span(months), columns, rows);
        book.add(all, all.title(), name);
    }

    private void journal(Workbooks book, String name, List<YearMonth> months,
            long known) throws IOException {
        Sheet head = new Sheet("journal", span(months), List.of(
                Column.day("date"), Column.count("no"), Column.text("kind"),
                Column.text("memo"), Column.text("code"), Column.text("account"),
                Column.text("party"), Column.money("debit"), Column.money("credit"),
                Column.text("id")), List.of());
        int pages = 1;
        Workbooks.Flowing page = book.flowing(head, head.title(), name);
        Names.Lookup people = names.open(known);
        for (LocalDate day : days(months)) {
            long no = 0;
            for (List<BookedLine> lines = lines(day, no, known); !lines.isEmpty();
                    lines = lines(day, no, known)) {
                if (page.rows() > ROWS) {
                    page.end();
                    page = book.flowing(head, head.title() + " " + ++pages, name);
                }
                for (Row row : rows(lines, people)) {
                    page.add(row);
                }
                no = lines.get(lines.size() - 1).no();
            }
        }
        page.end();
    }

    private static List<Row> rows(List<BookedLine> lines, Names.Lookup known) {
        return read(() -> lines.stream().map(line -> row(line, known)).toList());
    }

    private static Row row(BookedLine line, Names.Lookup known) {
        return Row.line().with("date", line.date()).with("no", line.no())
                .with("kind", Words.sentence("kind." + line.type())).with("memo", line.memo())
                .with("code", line.code()).with("account", line.account().title())
                .with("party", line.party().isEmpty() ? null
                        : known.of(line.account().party(), line.party()))
                .with("debit", line.debit().amount()).with("credit", line.credit().amount())
                .with("id", line.id());
    }

    private List<BookedLine> lines(LocalDate day, long no, long known) {
        return read(() -> entries.of(day, no, known, ENTRIES));
    }

    private List<LocalDate> days(List<YearMonth> months) {
        return read(() -> months.stream().flatMap(month -> entries.days(month).stream())
                .toList());
    }

    private static String span(List<YearMonth> months) {
        return Spoken.span(months.get(0).atDay(1), months.get(months.size() - 1).atEndOfMonth());
    }

    private Report find(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no report " + name));
    }

    private static <T> T read(java.util.concurrent.Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }
}
