package id.kube.purchasing;

import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import id.kube.stock.Stock.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which goods every slip brought, to be found by good and by day; how much and at what value
 * stands with the movements. A slip that was taken back brought nothing.
 */
@ApplicationScoped
class GoodsBought {

    private static final String STANDS = " and not exists (select 1 from reversal r"
            + " where r.kube_id = b.kube_id and r.original = b.entry_no)";
    private static final String WRITE = "insert into goods_bought (kube_id, entry_no, line, sku,"
            + " booked_on) values (?, ?, ?, ?, ?)";
    private static final String SLIPS = "select distinct b.entry_no from goods_bought b"
            + " where b.kube_id = ? and b.booked_on between ? and ?" + STANDS
            + " order by b.entry_no";
    private static final String LAST = "select m.quantity, m.worth, b.booked_on"
            + " from goods_bought b join stock_move m on m.kube_id = b.kube_id"
            + " and m.entry_no = b.entry_no and m.line = b.line"
            + " where b.kube_id = ? and b.sku = ?" + STANDS
            + " order by b.entry_no desc, b.line desc limit 1";

    private final PlainSql sql;

    GoodsBought(PlainSql sql) {
        this.sql = sql;
    }

    /** A slip moves nothing but what it brought, so its lines are those of its movements. */
    void write(Recording entry, List<Lot> lots) {
        List<Object[]> written = new ArrayList<>(lots.size());
        for (int at = 0; at < lots.size(); at++) {
            written.add(new Object[] {entry.kube(), entry.no(), at, lots.get(at).sku(),
                entry.businessDay()});
        }
        sql.writeAll(WRITE, written);
    }

    /** The numbers of the slips of some days, the first and last day included. */
    List<Long> slips(LocalDate from, LocalDate to) {
        return sql.list(SLIPS, row -> row.getLong(1), sql.kube(), from, to);
    }

    /** What was bought of each of these goods last; what was never bought is left out. */
    Map<String, Bought> lastOf(Collection<String> skus) {
        return sql.firstOfEach(LAST, row -> new Bought(Quantity.of(row.getLong(1)),
                Rupiah.of(row.getLong(2)), row.getObject(3, LocalDate.class)), skus,
                sku -> new Object[] {sql.kube(), sku});
    }

    /** So much of a good, at what it went into the books for, with its share of the ojek. */
    record Bought(Quantity quantity, Rupiah value, LocalDate day) {
    }
}
