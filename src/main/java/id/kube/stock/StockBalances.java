package id.kube.stock;

import id.kube.daybook.CarriedForward;
import id.kube.daybook.CurrentKube;
import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.hibernate.Session;

/**
 * Stock at the end of any day, without adding up years: each month that has movements opens with
 * what was carried into it, and keeps one row per day, place and good.
 */
@ApplicationScoped
class StockBalances {

    private static final Comparator<List<String>> BY_PLACE_AND_GOOD = Comparator
            .<List<String>, String>comparing(key -> key.get(0)).thenComparing(key -> key.get(1));

    private static final CarriedForward BOOK = new CarriedForward(new CarriedForward.Book(
            "stock_day", "stock_month", "stock_month", "stock_day", "place", "sku", "quantity",
            "worth"));

    private final EntityManager rows;
    private final CurrentKube current;

    StockBalances(EntityManager rows, CurrentKube current) {
        this.rows = rows;
        this.current = current;
    }

    void add(Recording entry, List<Move> moves) {
        Map<CarriedForward.Key, CarriedForward.Sums> sums = new LinkedHashMap<>();
        moves.forEach(move -> sums.merge(new CarriedForward.Key(move.place(), move.sku()),
                new CarriedForward.Sums(move.quantity().count(), move.value().amount()),
                CarriedForward.Sums::plus));
        if (!sums.isEmpty()) {
            BOOK.add(rows.unwrap(Session.class), entry.kube(), entry.businessDay(), sums);
        }
    }

    /**
     * What was where at the end of a day, by place and good; what is nowhere is left out.
     *
     * @param known as the books stood after the entry with this number
     */
    List<Move> asOf(LocalDate day, OptionalLong known) {
        Map<List<String>, Move> holdings = new TreeMap<>(BY_PLACE_AND_GOOD);
        int month = CarriedForward.monthOf(day);
        read("select place, sku, sum(quantity), sum(worth) from stock_day where kube_id = :kube"
                + " and stock_month = (select max(stock_month) from stock_month"
                + " where kube_id = :kube and stock_month <= :month)"
                + " and stock_month * 100 + stock_day <= :day group by place, sku",
                Map.of("month", month, "day", month * 100 + day.getDayOfMonth()))
                .forEach(held -> holdings.put(held.key(), held));
        known.ifPresent(no -> read("select place, sku, -sum(quantity), -sum(worth)"
                + " from stock_move where kube_id = :kube and entry_no > :no"
                + " and booked_on <= :day group by place, sku", Map.of("no", no, "day", day))
                .forEach(since -> holdings.merge(since.key(), since, Move::plus)));
        return holdings.values().stream().filter(held -> !held.isNothing()).toList();
    }

    private List<Move> read(String sql, Map<String, Object> values) {
        Query query = rows.createNativeQuery(sql, Object[].class)
                .setParameter("kube", current.code());
        values.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(row -> new Move((String) row[0],
                (String) row[1], Quantity.of(((Number) row[2]).longValue()),
                Rupiah.of(((Number) row[3]).longValue()))).toList();
    }
}
