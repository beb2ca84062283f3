package id.kube.daybook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;

/** Which entries were taken back. */
@ApplicationScoped
public class Reversals implements PanacheRepositoryBase<Reversal, Reversal.Key> {

    private static final String TAKEN_BACK = "select 1 from reversal where kube_id = ?"
            + " and original = ?";

    private final PlainSql sql;

    Reversals(PlainSql sql) {
        this.sql = sql;
    }

    /** Whether the entry with this number was taken back by a later one. */
    public boolean isReversed(long no) {
        return count("original", no) > 0;
    }

    /** Which of these entries were taken back. */
    public Set<Long> among(Collection<Long> numbers) {
        return sql.firstOfEach(TAKEN_BACK, row -> true, numbers,
                no -> new Object[] {sql.kube(), no}).keySet();
    }
}
