package id.kube.stock;

import id.kube.quantity.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which goods are counted on a day. Nobody counts a whole shop every evening, but three goods are
 * counted in five minutes, and what is counted often does not vanish for long. So the three are
 * those where most could be missing: the worth on the shelf, times the worth sold in four weeks,
 * times the days since the last count. What is dear and goes fast comes every few days; what
 * stands still comes as well, for its days grow until they weigh more. A good that the books have
 * below nothing is wrong for certain and comes first.
 *
 * <p>All is taken as it stood when the day began, so that the three stay the same while the shop
 * sells and counts.
 */
@ApplicationScoped
class GoodsToCount {

    private static final int A_DAY = 3;
    private static final int FOUR_WEEKS = 28;
    /** The longest a good should wait; older counts than this one are not looked for. */
    private static final int LONG_AGO = 45;
    private static final Comparator<Weighed> MOST_FIRST = Comparator
            .comparing((Weighed good) -> !good.isBelowNothing())
            .thenComparing(Weighed::weight, Comparator.reverseOrder())
            .thenComparing(Weighed::sku);

    private final StockBalances balances;
    private final StockCounts counts;
    private final GoodsSold sold;

    GoodsToCount(StockBalances balances, StockCounts counts, GoodsSold sold) {
        this.balances = balances;
        this.counts = counts;
        this.sold = sold;
    }

    /** Their codes, the most pressing first; fewer where the shop has fewer goods. */
    List<String> on(LocalDate day) {
        LocalDate before = day.minusDays(1);
        Map<String, Quantity> gone = sold.between(day.minusDays(FOUR_WEEKS), before);
        Map<String, LocalDate> counted = new HashMap<>();
        counts.between(day.minusDays(LONG_AGO), before)
                .forEach(shelf -> counted.put(shelf.sku(), shelf.bookedOn()));
        return balances.asOf(before, OptionalLong.empty()).stream()
                .filter(held -> held.place().equals(Stock.SHOP))
                .map(held -> weigh(held, gone.getOrDefault(held.sku(), Quantity.ZERO),
                        counted.getOrDefault(held.sku(), day.minusDays(LONG_AGO)), day))
                .sorted(MOST_FIRST).limit(A_DAY).map(Weighed::sku).toList();
    }

    /** One rupiah is taken for granted, or what nobody buys would never be counted. */
    private static Weighed weigh(Move held, Quantity gone, LocalDate counted, LocalDate day) {
        long sales = held.quantity().isPositive()
                ? held.value().share(gone.count(), held.quantity().count()).amount() : 0;
        BigInteger weight = atLeastOne(held.value().amount()).multiply(atLeastOne(sales))
                .multiply(BigInteger.valueOf(ChronoUnit.DAYS.between(counted, day)));
        return new Weighed(held.sku(), held.quantity().isNegative(), weight);
    }

    private static BigInteger atLeastOne(long amount) {
        return BigInteger.valueOf(Math.max(1, amount));
    }

    private record Weighed(String sku, boolean isBelowNothing, BigInteger weight) {
    }
}
