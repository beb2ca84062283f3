package id.kube.sales;

import id.kube.daybook.LineKey;
import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The lines of all sales. */
@ApplicationScoped
class SaleLines implements PanacheRepositoryBase<SaleLine, LineKey> {

    private static final String WRITE = "insert into sale_line (kube_id, entry_no, line, sku,"
            + " quantity, amount, cost, owner, owner_amount) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final PlainSql sql;

    SaleLines(PlainSql sql) {
        this.sql = sql;
    }

    /** Writes the lines of a sale at once, with what the goods of each cost. */
    void write(Recording entry, List<Sale.Line> lines, List<Rupiah> costs) {
        List<Object[]> written = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            Sale.Line line = lines.get(at);
            written.add(new Object[] {entry.kube(), entry.no(), at, line.sku(), line.quantity(),
                line.amount(), costs.get(at), line.owner().orElse(null), line.ownerAmount()});
        }
        sql.writeAll(WRITE, written);
    }

    List<SaleLine> of(long sale) {
        return list("entryNo = ?1 order by line", sale);
    }
}
