package id.kube.sales;

import id.kube.daybook.LineKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What came back of all sales. */
@ApplicationScoped
class RefundLines implements PanacheRepositoryBase<RefundLine, LineKey> {

    List<RefundLine> of(long sale) {
        return list("saleNo = ?1 order by entryNo, line", sale);
    }

    boolean has(long sale) {
        return count("saleNo", sale) > 0;
    }
}
