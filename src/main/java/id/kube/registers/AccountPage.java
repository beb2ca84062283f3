package id.kube.registers;

import id.kube.daybook.Words;
import id.kube.ledger.Account;
import id.kube.ledger.Balance;
import id.kube.ledger.Balances;
import id.kube.ledger.BookedEntries;
import id.kube.ledger.BookedLine;
import id.kube.sheets.Asked;
import id.kube.sheets.Names;
import id.kube.sheets.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of an account: what was carried into these days, what moved, and what is left. */
@ApplicationScoped
class AccountPage {

    private static final String SALE = "sale";

    private final Balances balances;
    private final BookedEntries entries;
    private final Names names;

    AccountPage(Balances balances, BookedEntries entries, Names names) {
        this.balances = balances;
        this.entries = entries;
        this.names = names;
    }

    /**
     * Rows with the columns date, no, text, in, out and left.
     *
     * @param side 1 where more stands on the debit side, else -1
     */
    List<Row> rows(Account account, Optional<String> party, Asked asked, int side) {
        long left = side * balances.asOf(account, asked.from().minusDays(1), asked.upTo())
                .stream().filter(part -> party.isEmpty() || part.party().equals(party.get()))
                .map(Balance::amount).mapToLong(amount -> amount.amount()).sum();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.total("text", Words.sentence("line.carried")).with("left", left));
        long in = 0;
        long out = 0;
        for (Line line : lines(account, party, asked)) {
            long more = side > 0 ? line.debit() : line.credit();
            long less = side > 0 ? line.credit() : line.debit();
            in += more;
            out += less;
            left += more - less;
            rows.add(Row.line().with("date", line.date()).with("no", line.no())
                    .with("text", line.text()).with("in", more == 0 ? null : more)
                    .with("out", less == 0 ? null : less).with("left", left));
        }
        rows.add(Row.total("text", Words.sentence("line.total")).with("in", in).with("out", out)
                .with("left", left));
        return rows;
    }

    /** The sales of a day are one line, unless every single one was asked for. */
    private List<Line> lines(Account account, Optional<String> party, Asked asked) {
        Names.Lookup known = names.open(asked.known());
        List<Line> lines = new ArrayList<>();
        int sales = -1;
        for (BookedLine booked : TooManyLines.checked(entries.through(account, party,
                asked.from(), asked.to(), asked.known(), TooManyLines.limit()))) {
            boolean isSale = !asked.detail() && booked.type().equals(SALE)
                    && booked.party().isEmpty();
            boolean isSameDay = sales >= 0 && lines.get(sales).date().equals(booked.date());
            if (isSale && isSameDay) {
                lines.set(sales, lines.get(sales).with(booked));
                continue;
            }
            sales = isSale ? lines.size() : sales;
            lines.add(Line.of(booked, isSale, text(booked, party, known)));
        }
        return lines;
    }

    private static String text(BookedLine booked, Optional<String> party, Names.Lookup known) {
        String who = booked.party().isEmpty() || party.isPresent() ? ""
                : ", " + known.of(booked.account().party(), booked.party());
        String memo = booked.memo().isEmpty() ? "" : ": " + booked.memo();
        return Words.sentence("kind." + booked.type()) + who + memo;
    }

    /** An entry, or the sales of a day. */
    private record Line(java.time.LocalDate date, Long no, String what, long count, long debit,
            long credit) {

        static Line of(BookedLine booked, boolean isSale, String text) {
            return new Line(booked.date(), isSale ? null : booked.no(), text, isSale ? 1 : 0,
                    booked.debit().amount(), booked.credit().amount());
        }

        Line with(BookedLine booked) {
            return new Line(date, null, what, count + 1, debit + booked.debit().amount(),
                    credit + booked.credit().amount());
        }

        String text() {
            return count == 0 ? what : Words.sentence("kind.sale") + " (" + count + " "
                    + Words.sentence("word.notes") + ")";
        }
    }
}
