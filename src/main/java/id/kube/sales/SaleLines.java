package id.kube.sales;

import id.kube.daybook.LineKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lines of all sales. */
@ApplicationScoped
class SaleLines implements PanacheRepositoryBase<SaleLine, LineKey> {

    List<SaleLine> of(long sale) {
        return list("entryNo = ?1 order by line", sale);
    }
}
