package id.kube.ledger;

import id.kube.daybook.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
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
