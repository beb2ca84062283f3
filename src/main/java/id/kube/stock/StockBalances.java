package id.kube.stock;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.PlainSql;
import id.kube.daybook.Recording;
import id.kube.daybook.UnitOfWork;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Stock at the end of any day, without adding up years: each month that has movements opens with
 * what was carried into it, and keeps one row per day, place and good.
 */
@ApplicationScoped
class StockBalances {

    private static final Comparator<List<String>> BY_PLACE_AND_GOOD = Comparator
            .<List<String>, String>comparing(key -> key.get(0)).thenComparing(key -> key.get(1));

    private static final CarriedForward.Book BOOK = new CarriedForward.Book("stock_day",
            "stock_month", "stock_month", "stock_day", "place", "sku", "quantity", "worth");

    private static final String HELD = "select place, sku, sum(quantity), sum(worth)"
            + " from stock_day where kube_id = ? and stock_month = (select max(stock_month)"
            + " from stock_month where kube_id = ? and stock_month <= ?)"
            + " and stock_month * 100 + stock_day <= ? group by place, sku";
    private static final String MOVED_SINCE = "select place, sku, -sum(quantity), -sum(worth)"
            + " from stock_move where kube_id = ? and entry_no > ? and booked_on <= ?"
            + " group by place, sku";

    private final PlainSql sql;
    private final UnitOfWork unit;
    private final CarriedForward carried;

    StockBalances(PlainSql sql, UnitOfWork unit) {
        this.sql = sql;
        this.unit = unit;
        this.carried = new CarriedForward(BOOK, sql, unit);
    }

    void add(Recording entry, List<Move> moves) {
        Map<CarriedForward.Key, CarriedForward.Sums> sums = new LinkedHashMap<>();
        moves.forEach(move -> sums.merge(new CarriedForward.Key(move.place(), move.sku()),
                new CarriedForward.Sums(move.quantity().count(), move.value().amount()),
                CarriedForward.Sums::plus));
        if (!sums.isEmpty()) {
            carried.add(entry.kube(), entry.businessDay(), sums);
        }
    }

    /**
     * What was where at the end of a day, by place and good; what is nowhere is left out.
     *
     * @param known as the books stood after the entry with this number
     */
    List<Move> asOf(LocalDate day, OptionalLong known) {
        unit.flush();
        Map<List<String>, Move> holdings = new TreeMap<>(BY_PLACE_AND_GOOD);
        int month = CarriedForward.monthOf(day);
        read(HELD, sql.kube(), sql.kube(), month, month * 100 + day.getDayOfMonth())
                .forEach(held -> holdings.put(held.key(), held));
        known.ifPresent(no -> read(MOVED_SINCE, sql.kube(), no, day)
                .forEach(since -> holdings.merge(since.key(), since, Move::plus)));
        return holdings.values().stream().filter(held -> !held.isNothing()).toList();
    }

    /** The days on which a good moved in or out of a place. */
    List<LocalDate> days(String place, String sku, LocalDate from, LocalDate to) {
        return carried.days(sql.kube(), from, to, Optional.of(place), Optional.of(sku));
    }

    private List<Move> read(String query, Object... values) {
        return sql.list(query, row -> new Move(row.getString(1), row.getString(2),
                Quantity.of(row.getLong(3)), Rupiah.of(row.getLong(4))), values);
    }
}
