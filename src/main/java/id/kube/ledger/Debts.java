package id.kube.ledger;

import id.kube.daybook.LineKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The debts of the present group. */
@ApplicationScoped
class Debts implements PanacheRepositoryBase<Debt, LineKey> {

    /** So many are read at once; a debtor with more is asked again. */
    private static final int SOME = 50;

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
