package id.kube.sales;

import id.kube.daybook.EntryKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was said of QRIS payments; the last word on each holds. */
@ApplicationScoped
class QrisSeens implements PanacheRepositoryBase<QrisSeen, EntryKey> {

    private static final String LAST_WORD = "select c.seen from qris_confirmation c"
            + " where c.kube_id = ? and c.sale_no = ? and not exists (select 1 from reversal r"
            + " where r.kube_id = c.kube_id and r.original = c.entry_no)"
            + " order by c.entry_no desc limit 1";

    private final PlainSql sql;

    QrisSeens(PlainSql sql) {
        this.sql = sql;
    }

    /** By the sale's number: whether its money was seen, or did not come; none if untold. */
    Map<Long, Boolean> of(Collection<Long> sales) {
        return sql.firstOfEach(LAST_WORD, row -> row.getBoolean(1), sales,
                no -> new Object[] {sql.kube(), no});
    }

    /** The latest sales of which somebody ever said that their money did not come. */
    List<Long> missedAtSomeTime(int most) {
        return find("select distinct c.saleNo from QrisSeen c where c.seen = false"
                + " order by c.saleNo desc").page(0, most).project(Long.class).list();
    }
}
