package id.kube.ledger;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The debts of the present group. */
@ApplicationScoped
class Debts implements PanacheRepositoryBase<Debt, LineKey> {

    /** So many are read at once; a debtor with more is asked again. */
    private static final int SOME = 50;

    private static final String OLDEST = "select since from open_item where kube_id = ?"
            + " and account = ? and party = ? and settled_on is null order by since limit 1";

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
        return find("account = ?1 and party = ?2 and settledOn is null"
                + " order by since, entryNo, line", account.code(), party).page(0, SOME).list();
    }

    Debt numbered(long entryNo, int line) {
        return find("entryNo = ?1 and line = ?2", entryNo, line).firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no debt " + entryNo + "/" + line));
    }
}
