package id.kube.stock;

import id.kube.daybook.Recording;
import id.kube.money.Rupiah;
import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stock at the end of any day, without adding up years: each month that has movements opens with
 * what was carried into it, and keeps one row per day, place and good.
 */
@ApplicationScoped
class StockBalances {

    private final EntityManager rows;

    StockBalances(EntityManager rows) {
        this.rows = rows;
    }

    void add(Recording entry, List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        LocalDate day = entry.businessDay();
        int month = monthOf(day);
        List<Integer> onward = rows.createQuery(
                "select m.month from StockMonth m where m.month >= :month", Integer.class)
                .setParameter("month", month).getResultList();
        if (!onward.contains(month)) {
            open(entry.kube(), month);
        }
        Collection<Move> turnover = summed(moves);
        for (Move sum : turnover) {
            add(entry.kube(), month, day.getDayOfMonth(), sum);
        }
        for (int later : onward) {
            if (later != month) {
                turnover.forEach(sum -> add(entry.kube(), later, 0, sum));
            }
        }
    }

    /** The month that holds the balances of a day: the day's own, or the last one before it. */
    static int monthOf(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    private void open(String kube, int month) {
        rows.persist(new StockMonth(month));
        rows.flush();
        rows.createNativeQuery("insert into stock_day"
                + " (kube_id, stock_month, stock_day, place, sku, quantity, worth)"
                + " select kube_id, cast(:month as int), 0, place, sku, sum(quantity), sum(worth)"
                + " from stock_day where kube_id = :kube and stock_month = (select"
                + " max(stock_month) from stock_month where kube_id = :kube"
                + " and stock_month < :month) group by kube_id, place, sku"
                + " having sum(quantity) <> 0 or sum(worth) <> 0")
                .setParameter("month", month).setParameter("kube", kube).executeUpdate();
    }

    private void add(String kube, int month, int day, Move sum) {
        StockDay row = rows.find(StockDay.class,
                new StockDay.Key(kube, month, day, sum.place(), sum.sku()));
        if (row == null) {
            rows.persist(new StockDay(month, day, sum.place(), sum.sku(), sum.quantity(),
                    sum.value()));
        } else {
            row.add(sum.quantity(), sum.value());
        }
    }

    private static Collection<Move> summed(List<Move> moves) {
        Map<List<String>, Move> sums = new LinkedHashMap<>();
        for (Move move : moves) {
            sums.merge(List.of(move.place(), move.sku()), move, StockBalances::sum);
        }
        return sums.values();
    }

    private static Move sum(Move one, Move other) {
        Quantity quantity = one.quantity().plus(other.quantity());
        Rupiah value = one.value().plus(other.value());
        return new Move(one.place(), one.sku(), quantity, value);
    }
}
