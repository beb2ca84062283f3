package id.kube.printing;

import id.kube.daybook.DayBookReader;
import id.kube.daybook.PlainSql;
import id.kube.daybook.StoredEntry;
import id.kube.ledger.Account;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What went through the accounts between two counts, or on a day, by kind of entry. */
@ApplicationScoped
class Happened {

    private static final String MOVED = "select e.type, p.account, count(distinct e.no),"
            + " sum(p.debit) - sum(p.credit) from posting p"
            + " join entry e on e.kube_id = p.kube_id and e.no = p.entry_no"
            + " where p.kube_id = ? and %s group by e.type, p.account order by e.type, p.account";
    private static final String NUMBERS = "select e.no from entry e where e.kube_id = ?"
            + " and e.type = ? and %s and not exists (select 1 from reversal r"
            + " where r.kube_id = e.kube_id and r.original = e.no) order by e.no";
    private static final String ENTRIES = "select count(*) from entry e where e.kube_id = ?"
            + " and e.type = ? and e.booked_on = ?";
    private static final String REVIEWS = "select count(distinct r.entry_no) from entry_review r"
            + " join entry e on e.kube_id = r.kube_id and e.no = r.entry_no"
            + " where r.kube_id = ? and e.booked_on = ?";
    private static final String SET_ASIDE = "select coalesce(sum(p.debit), 0) from posting p"
            + " join entry e on e.kube_id = p.kube_id and e.no = p.entry_no where p.kube_id = ?"
            + " and p.account = ? and p.booked_on between ? and ? and e.type = 'setaside'"
            + " and not exists (select 1 from reversal r where r.kube_id = e.kube_id"
            + " and r.original = e.no)";
    private static final String END = "select no, hash from entry where kube_id = ? and no ="
            + " (select max(no) from entry where kube_id = ?)";
    private static final String SHELVES = "select c.sku, c.expected, c.counted, c.worth"
            + " from stock_counted c where c.kube_id = ? and c.booked_on = ?"
            + " and c.counted <> c.expected and not exists (select 1 from reversal r"
            + " where r.kube_id = c.kube_id and r.original = c.entry_no)"
            + " order by c.worth, c.entry_no, c.line";
    private static final String SNACKS = "select coalesce(sum(p.debit), 0) from entry e"
            + " join posting p on p.kube_id = e.kube_id and p.entry_no = e.no"
            + " and p.account = ? and p.party = ? where e.kube_id = ?"
            + " and e.booked_on between ? and ? and e.type = 'snack'"
            + " and not exists (select 1 from reversal r where r.kube_id = e.kube_id"
            + " and r.original = e.no)";
    private static final String BETWEEN = "e.no > ? and e.no < ?";

    private final PlainSql sql;
    private final DayBookReader dayBook;

    Happened(PlainSql sql, DayBookReader dayBook) {
        this.sql = sql;
        this.dayBook = dayBook;
    }

    /** Between two entries, without them. */
    List<Moved> between(long after, long before) {
        return sql.list(MOVED.formatted(BETWEEN), Happened::read, sql.kube(), after, before);
    }

    List<Moved> on(LocalDate day) {
        return sql.list(MOVED.formatted("p.booked_on = ?"), Happened::read, sql.kube(), day);
    }

    /** What members took along between two entries, at the price they hand in. */
    List<Rupiah> takenBetween(long after, long before) {
        return settled(sql.list(NUMBERS.formatted(BETWEEN), row -> row.getLong(1), sql.kube(),
                "consign.take", after, before));
    }

    List<Rupiah> takenOn(LocalDate day) {
        return settled(sql.list(NUMBERS.formatted("e.booked_on = ?"), row -> row.getLong(1),
                sql.kube(), "consign.take", day));
    }

    long count(String type, LocalDate day) {
        return sql.first(ENTRIES, row -> row.getLong(1), sql.kube(), type, day).orElseThrow();
    }

    /** How many entries of a day somebody should look at. */
    long reviews(LocalDate day) {
        return sql.first(REVIEWS, row -> row.getLong(1), sql.kube(), day).orElseThrow();
    }

    /** What was put into the box in some days. */
    Rupiah setAside(LocalDate first, LocalDate last) {
        return Rupiah.of(sql.first(SET_ASIDE, row -> row.getLong(1), sql.kube(),
                Account.BOX.code(), first, last).orElseThrow());
    }

    /** Goods of which another number lay on the shelf than in the books, the dearest loss first. */
    List<Shelf> countedOtherwise(LocalDate day) {
        return sql.list(SHELVES, row -> new Shelf(row.getString(1), row.getLong(2),
                row.getLong(3), Rupiah.of(row.getLong(4))), sql.kube(), day);
    }

    /** What a member ate on duty beyond her allowance and did not pay at once. */
    Rupiah snacksOwed(String member, YearMonth month) {
        return Rupiah.of(sql.first(SNACKS, row -> row.getLong(1),
                Account.MEMBER_RECEIVABLES.code(), member, sql.kube(), month.atDay(1),
                month.atEndOfMonth()).orElseThrow());
    }

    /** The last entry there is, the one that is being written included. */
    DayBookReader.End end() {
        return sql.first(END, row -> new DayBookReader.End(row.getLong(1), row.getString(2)),
                sql.kube(), sql.kube()).orElseGet(() -> dayBook.end(sql.kube()));
    }

    private List<Rupiah> settled(List<Long> numbers) {
        return numbers.stream().map(no -> dayBook.entry(no).orElseThrow())
                .map(StoredEntry::body)
                .map(body -> PaperLines.sum(body.path("lines"), "settle")).toList();
    }

    private static Moved read(ResultSet row) throws SQLException {
        return new Moved(row.getString(1), row.getString(2), row.getLong(3),
                Rupiah.of(row.getLong(4)));
    }

    /**
     * A shelf that was counted.
     *
     * @param worth what the difference is worth, below nothing for a loss
     */
    record Shelf(String sku, long expected, long counted, Rupiah worth) {
    }

    /**
     * What entries of one kind did to one account.
     *
     * @param amount debit less credit
     */
    record Moved(String type, String account, long entries, Rupiah amount) {

        boolean isOf(Account wanted) {
            return account.equals(wanted.code());
        }
    }
}
