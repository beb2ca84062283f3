package id.kube.sales;

import id.kube.daybook.PlainSql;
import id.kube.guests.GuestBook;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/**
 * At what price a neighbour's good was sold last, and how much of it was hers: what was agreed
 * once is offered again, for nobody wants to ask the neighbour every evening.
 */
@ApplicationScoped
class GuestTerms {

    private static final String LAST = "select l.quantity, l.amount, l.owner_amount"
            + " from guest_move g join sale_line l on l.kube_id = g.kube_id"
            + " and l.entry_no = g.entry_no and l.owner = g.owner and l.sku = g.sku"
            + " where g.kube_id = ? and g.owner = ? and g.sku = ?"
            + " order by g.booked_on desc, g.entry_no desc, l.line desc limit 1";

    private final PlainSql sql;

    GuestTerms(PlainSql sql) {
        this.sql = sql;
    }

    /** Of each of these goods that was ever sold. */
    Map<GuestBook.Flow, Terms> of(Collection<GuestBook.Flow> goods) {
        return sql.firstOfEach(LAST, row -> new Terms(Quantity.of(row.getLong(1)),
                Rupiah.of(row.getLong(2)), Rupiah.of(row.getLong(3))), goods,
                good -> new Object[] {sql.kube(), good.owner(), good.sku()});
    }

    /** So much was sold for so much, of which this was the neighbour's. */
    record Terms(Quantity quantity, Rupiah amount, Rupiah hers) {
    }
}
