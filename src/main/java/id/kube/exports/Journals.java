package id.kube.exports;

import id.kube.daybook.CurrentKube;
import id.kube.daybook.DayBookReader;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.BookedEntries;
import id.kube.ledger.BookedLine;
import id.kube.members.Group;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Writes the whole journal, a few entries in hand at a time. It tells the books as they stood
 * when it was asked for, whatever is sold meanwhile.
 */
@ApplicationScoped
class Journals {

    private static final int ENTRIES = 200;
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final BookedEntries entries;
    private final Balances balances;
    private final DayBookReader reader;
    private final Group group;
    private final CurrentKube kube;

    Journals(BookedEntries entries, Balances balances, DayBookReader reader, Group group,
            CurrentKube kube) {
        this.entries = entries;
        this.balances = balances;
        this.reader = reader;
        this.group = group;
        this.kube = kube;
    }

    void write(Notation notation, Writer out) throws IOException {
        long known = reader.end(kube.code()).no();
        List<YearMonth> months = read(entries::months);
        LocalDate first = months.isEmpty() ? BEGINNING : months.get(0).atDay(1);
        out.write(notation.opening(read(group::name), first, standing(END, known)));
        for (YearMonth month : months) {
            for (LocalDate day : read(() -> entries.days(month))) {
                write(notation, day, known, out);
            }
            out.write(notation.check(month.atEndOfMonth(),
                    standing(month.atEndOfMonth(), known)));
        }
    }

    private void write(Notation notation, LocalDate day, long known, Writer out)
            throws IOException {
        long no = 0;
        List<BookedLine> page = page(day, no, known);
        while (!page.isEmpty()) {
            List<BookedLine> entry = new ArrayList<>();
            for (BookedLine line : page) {
                if (!entry.isEmpty() && line.no() != no) {
                    out.write(notation.transaction(entry));
                    entry.clear();
                }
                entry.add(line);
                no = line.no();
            }
            out.write(notation.transaction(entry));
            page = page(day, no, known);
        }
    }

    private List<BookedLine> page(LocalDate day, long no, long known) {
        return read(() -> entries.of(day, no, known, ENTRIES));
    }

    private List<Balance> standing(LocalDate day, long known) {
        return read(() -> balances.asOf(day, OptionalLong.of(known)));
    }

    private static <T> T read(java.util.concurrent.Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }
}
