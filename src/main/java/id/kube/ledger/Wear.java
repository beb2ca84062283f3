package id.kube.ledger;

import id.kube.daybook.CarriedForward;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which equipment is in use and what it has lost; what was taken back does not count. */
@ApplicationScoped
class Wear {

    private static final String NOT_REVERSED =
            " and not exists (select 1 from Reversal r where r.original = x.entryNo)";
    private static final String IN_USE = "select x from Asset x where not exists (select 1"
            + " from AssetDisposal d where d.asset = x.asset and d.entryNo > x.entryNo"
            + " and not exists (select 1 from Reversal t where t.original = d.entryNo))"
            + NOT_REVERSED;

    private final EntityManager rows;

    Wear(EntityManager rows) {
        this.rows = rows;
    }

    List<Asset> inUse() {
        return rows.createQuery(IN_USE + " order by x.asset", Asset.class).getResultList();
    }

    boolean isInUse(String asset) {
        return !rows.createQuery(IN_USE + " and x.asset = :asset", Asset.class)
                .setParameter("asset", asset).getResultList().isEmpty();
    }

    boolean isKnown(String asset) {
        return has("from Asset x where x.asset = :it" + NOT_REVERSED, asset);
    }

    Set<String> codes() {
        return new HashSet<>(rows.createQuery("select x.asset from Asset x where 1 = 1"
                + NOT_REVERSED, String.class).getResultList());
    }

    boolean isWorn(YearMonth month) {
        return has("from Depreciation x where x.bookMonth = :it" + NOT_REVERSED,
                CarriedForward.monthOf(month));
    }

    /** Whether it was depreciated or given away, so that its purchase cannot be taken back. */
    boolean hasHistory(String asset) {
        return has("from Depreciation x where x.asset = :it" + NOT_REVERSED, asset)
                || has("from AssetDisposal x where x.asset = :it" + NOT_REVERSED, asset);
    }

    List<String> boughtBy(long entryNo) {
        return rows.createQuery("select x.asset from Asset x where x.entryNo = :no",
                String.class).setParameter("no", entryNo).getResultList();
    }

    private boolean has(String query, Object it) {
        return rows.createQuery("select count(*) " + query, Long.class)
                .setParameter("it", it).getSingleResult() > 0;
    }
}
