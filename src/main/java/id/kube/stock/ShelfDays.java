package id.kube.stock;

import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What went over the shop's shelves day by day, and what was counted there. */
@ApplicationScoped
public class ShelfDays {

    /** What goes out and comes back in the course of trade; buying and counting are none of it. */
    private static final String TRADE = "'sale', 'sale.void', 'sale.refund', 'snack', 'spoil',"
            + " 'consign.take', 'consign.return'";
    private static final String MOVED = "select e.booked_on, m.sku,"
            + " sum(abs(m.quantity)), sum(abs(m.worth))"
            + " from entry e join stock_move m on m.kube_id = e.kube_id and m.entry_no = e.no"
            + " where e.kube_id = ? and e.booked_on between ? and ? and e.type in (" + TRADE
            + ") and m.place = '" + Stock.SHOP + "' group by e.booked_on, m.sku"
            + " order by e.booked_on, m.sku";

    private final PlainSql sql;
    private final UnitOfWork unit;
    private final StockCounts counts;

    ShelfDays(PlainSql sql, UnitOfWork unit, StockCounts counts) {
        this.sql = sql;
        this.unit = unit;
        this.counts = counts;
    }

    /** What was traded of each good on each of some days, out and back added up. */
    public List<Moved> moved(LocalDate from, LocalDate to) {
        unit.flush();
        return sql.list(MOVED, row -> new Moved(row.getObject(1, LocalDate.class),
                row.getString(2), Quantity.of(row.getLong(3)), Rupiah.of(row.getLong(4))),
                sql.kube(), from, to);
    }

    /** Every shelf that was counted in some days, in order; most agree with the books. */
    public List<Counted> counted(LocalDate from, LocalDate to) {
        return counts.between(from, to).stream().map(count -> new Counted(count.bookedOn(),
                count.entryNo(), count.sku(), count.expected(), count.counted(),
                count.value())).toList();
    }

    /** So much of a good on a day, and its worth at cost. */
    public record Moved(LocalDate day, String sku, Quantity quantity, Rupiah worth) {
    }

    /**
     * One shelf that was counted.
     *
     * @param entryNo the number of the count in the day book
     * @param difference at cost, above zero where more was counted than expected
     */
    public record Counted(LocalDate day, long entryNo, String sku, Quantity expected,
            Quantity counted, Rupiah difference) {
    }
}
