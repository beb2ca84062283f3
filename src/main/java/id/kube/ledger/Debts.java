package id.kube.ledger;

import id.kube.daybook.PlainSql;
import id.kube.money.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The debts of the present group. */
@ApplicationScoped
class Debts {

    private static final String OLDEST = "select since from open_item where kube_id = ?"
            + " and account = ? and party = ? and settled_on is null order by since limit 1";

    /** So many are read at once; a debtor with more is asked again. */
    private static final String SOME_OF_THEM = "select * from open_item where kube_id = ?"
            + " and account = ? and party = ? and settled_on is null"
            + " order by since, entry_no, line limit 50";
    private static final String NUMBERED = "select * from open_item where kube_id = ?"
            + " and entry_no = ? and line = ?";

    private static final String OPEN = "select l.party, l.since, sum(m.amount), l.entry_no, l.line"
            + " from open_item l join open_item_move m on m.kube_id = l.kube_id"
            + " and m.item_no = l.entry_no and m.item_line = l.line"
            + " where l.kube_id = ? and l.account = ? and %s and l.first_on <= ?"
            + " and m.booked_on <= ? and m.entry_no <= ?"
            + " group by l.party, l.since, l.entry_no, l.line having sum(m.amount) <> 0";
    private static final Comparator<OpenItem> OLDEST_FIRST = Comparator
            .comparing(OpenItem::party).thenComparing(OpenItem::since)
            .thenComparing(OpenItem::entryNo).thenComparing(OpenItem::line);

    private static final String BEGIN = "insert into open_item (rest, first_on, settled_on,"
            + " last_no, kube_id, entry_no, line, account, party, since)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE = "update open_item set rest = ?, first_on = ?,"
            + " settled_on = ?, last_no = ? where kube_id = ? and entry_no = ? and line = ?";

    private final PlainSql sql;

    Debts(PlainSql sql) {
        this.sql = sql;
    }

    /** The day from which the oldest of them counts. */
    Optional<LocalDate> oldestDay(Account account, String party) {
        return sql.first(OLDEST, row -> row.getObject(1, LocalDate.class), sql.kube(),
                account.code(), party);
    }

    /** The oldest debts of which something is left. */
    List<Debt> oldest(Account account, String party) {
        return sql.list(SOME_OF_THEM, Debt::read, sql.kube(), account.code(), party);
    }

    /** What was left of each on a day, oldest first within a party. */
    List<OpenItem> open(Account account, StillOpen asked) {
        return asked.of(sql, OPEN, row -> new OpenItem(account, row.getString(1),
                row.getObject(2, LocalDate.class), Rupiah.of(row.getLong(3)), row.getLong(4),
                row.getInt(5)), sql.kube(), account.code())
                .stream().sorted(OLDEST_FIRST).toList();
    }

    /** A new one, as it stands. */
    void add(Debt debt) {
        sql.write(BEGIN, debt.row(sql.kube()));
    }

    /** Keeps what a move changed. */
    void keep(Debt debt) {
        sql.write(MOVE, Arrays.copyOf(debt.row(sql.kube()), 7));
    }

    Debt numbered(long entryNo, int line) {
        return sql.first(NUMBERED, Debt::read, sql.kube(), entryNo, line)
                .orElseThrow(() -> new IllegalStateException("no debt " + entryNo + "/" + line));
    }
}
