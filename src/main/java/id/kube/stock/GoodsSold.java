package id.kube.stock;

import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of each good went from the shelf to buyers, or home with members who sell it there;
 * what came back is taken off again. What spoiled or was found short was not sold.
 */
@ApplicationScoped
public class GoodsSold {

    private static final String OF_A_DAY = "select m.sku, -sum(m.quantity) from entry e"
            + " join stock_move m on m.kube_id = e.kube_id and m.entry_no = e.no"
            + " where e.kube_id = ? and e.booked_on = ? and m.place = ? and e.type in ('sale',"
            + " 'sale.void', 'sale.refund', 'snack', 'consign.take', 'consign.return')"
            + " group by m.sku";

    private final PlainSql sql;
    private final UnitOfWork unit;

    GoodsSold(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
    }

    /** By sku, the first and last day included; it costs those days, however old the books are. */
    public Map<String, Quantity> between(LocalDate from, LocalDate to) {
        unit.flush();
        Map<String, Quantity> sold = new HashMap<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> sql.list(OF_A_DAY,
                row -> sold.merge(row.getString(1), Quantity.of(row.getLong(2)), Quantity::plus),
                sql.kube(), day, Stock.SHOP));
        return sold;
    }
}
