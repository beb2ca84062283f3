package id.kube.stock;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.PlainSql;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What went in and out of a place, good by good: the page of a stock card. */
@ApplicationScoped
public class GoodsBook {

    /** A number with something added: else H2 walks the entries by number, not by day. */
    private static final String MOVED = "select e.no, e.type, e.booked_on, m.quantity, m.worth"
            + " from entry e join stock_move m on m.kube_id = e.kube_id and m.entry_no = e.no"
            + " where e.kube_id = ? and e.booked_on = ? and e.no + 0 <= ? and m.place = ?"
            + " and m.sku = ? order by e.no, m.line";

    private static final String FIRST = "select stock_month, stock_day from stock_day"
            + " where kube_id = ? and stock_month = (select min(stock_month) from stock_month"
            + " where kube_id = ?) and stock_day > 0 order by stock_day limit 1";

    private final StockBalances balances;
    private final PlainSql sql;
    private final UnitOfWork unit;

    GoodsBook(StockBalances balances, PlainSql sql, UnitOfWork unit) {
        this.balances = balances;
        this.sql = sql;
        this.unit = unit;
    }

    /** What was where at the end of a day. */
    public List<Held> asOf(LocalDate day, OptionalLong known) {
        return balances.asOf(day, known).stream().map(move -> new Held(move.place(), move.sku(),
                move.quantity(), move.value())).toList();
    }

    /** The day on which goods moved first. */
    public Optional<LocalDate> firstDay() {
        unit.flush();
        return sql.first(FIRST, row -> CarriedForward.month(row.getInt(1)).atDay(row.getInt(2)),
                sql.kube(), sql.kube());
    }

    /** What moved in these days; at most so many lines. */
    public List<Moved> moved(String place, String sku, LocalDate from, LocalDate to, long known,
            int most) {
        List<Moved> found = new ArrayList<>();
        for (LocalDate day : balances.days(place, sku, from, to)) {
            sql.list(MOVED, GoodsBook::read, sql.kube(), day, known, place, sku).stream()
                    .limit(most - found.size()).forEach(found::add);
            if (found.size() == most) {
                return found;
            }
        }
        return found;
    }

    private static Moved read(ResultSet row) throws SQLException {
        return new Moved(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class),
                Quantity.of(row.getLong(4)), Rupiah.of(row.getLong(5)));
    }

    /** So much of a good, at what it is worth in the books. */
    public record Held(String place, String sku, Quantity quantity, Rupiah value) {
    }

    /** One movement; out is below zero. */
    public record Moved(long no, String type, LocalDate date, Quantity quantity, Rupiah value) {
    }
}
