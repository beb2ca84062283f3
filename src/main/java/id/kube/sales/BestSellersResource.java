package id.kube.sales;

import id.kube.daybook.PlainSql;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

/** Which goods sold for the most in a month, so that the next market trip brings them. */
@Path("/api/v1/best-sellers/{month}")
class BestSellersResource {

    /** So many are read out in a meeting. */
    private static final int MOST = 10;
    /** What a sale took off the shelf and what it had cost; a sale that was undone sold nothing. */
    private static final String SOLD = "select m.sku, v.name, sum(-m.quantity), sum(-m.worth)"
            + " from entry e join stock_move m on m.kube_id = e.kube_id and m.entry_no = e.no"
            + " join product k on k.kube_id = e.kube_id and k.sku = m.sku"
            + " join product_version v on v.kube_id = k.kube_id and v.sku = k.sku"
            + " and v.entry_no = k.version_no"
            + " where e.kube_id = ? and e.booked_on between ? and ?"
            + " and e.type in ('sale', 'sale.void', 'sale.refund') and not exists (select 1"
            + " from reversal r where r.kube_id = e.kube_id and r.original = e.no)"
            + " group by m.sku, v.name having sum(-m.quantity) > 0"
            + " order by sum(-m.worth) desc, m.sku limit " + MOST;

    private final PlainSql sql;

    BestSellersResource(PlainSql sql) {
        this.sql = sql;
    }

    /** At most ten, the one first whose goods had cost the most. */
    @GET
    @Transactional
    public List<Sold> month(@PathParam("month") String month) {
        YearMonth asked = read(month);
        return sql.list(SOLD, row -> new Sold(row.getString(1), row.getString(2), row.getLong(3),
                row.getLong(4)), sql.kube(), asked.atDay(1), asked.atEndOfMonth());
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            throw new NotFoundException();
        }
    }

    /** A good: how many smallest units of it were sold, and what they had cost in rupiah. */
    record Sold(String sku, String name, long quantity, long cost) {
    }
}
