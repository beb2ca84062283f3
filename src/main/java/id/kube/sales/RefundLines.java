package id.kube.sales;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What came back of all sales. */
@ApplicationScoped
class RefundLines implements PanacheRepositoryBase<RefundLine, LineKey> {

    private final PlainSql sql;

    RefundLines(PlainSql sql) {
        this.sql = sql;
    }

    List<RefundLine> of(long sale) {
        return list("saleNo = ?1 order by entryNo, line", sale);
    }

    boolean has(long sale) {
        return sql.finds("select line from refund_line where kube_id = ? and sale_no = ?",
                sql.kube(), sale);
    }
}
