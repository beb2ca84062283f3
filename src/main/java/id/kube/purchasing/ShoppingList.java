package id.kube.purchasing;

import id.kube.catalog.Product;
import id.kube.catalog.Products;
import id.kube.quantity.Quantity;
import id.kube.stock.GoodsBook;
import id.kube.stock.GoodsSold;
import id.kube.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What will not last until somebody goes to the market again. A good that sold 56 in the last
 * four weeks sells 2 a day; with 10 left and 7 days to go, 4 are missing and it stands on the
 * list. Only what really sold counts, and only days on which the shop had goods, so a young shop
 * is not told that nothing sells. Where the group has said at how much of a good it wants to buy
 * again, it stands on the list from there on as well.
 */
@ApplicationScoped
public class ShoppingList {

    private static final int FOUR_WEEKS = 28;
    private static final Comparator<Needed> SOONEST_FIRST = Comparator
            .comparing(Needed::lasts).thenComparing(Needed::sku);

    private final Products products;
    private final GoodsBook goods;
    private final GoodsSold sold;

    ShoppingList(Products products, GoodsBook goods, GoodsSold sold) {
        this.products = products;
        this.goods = goods;
        this.sold = sold;
    }

    /** Over how many whole days before this one the sales are looked at; none in a new shop. */
    int watched(LocalDate day) {
        LocalDate longest = day.minusDays(FOUR_WEEKS);
        return goods.firstDay().filter(first -> first.isBefore(day))
                .map(first -> first.isBefore(longest) ? longest : first)
                .map(first -> (int) ChronoUnit.DAYS.between(first, day)).orElse(0);
    }

    /** The goods that run short before a day, those that run out first at the top. */
    public List<Needed> until(LocalDate day, LocalDate until) {
        int watched = watched(day);
        Map<String, Quantity> gone = watched == 0 ? Map.of()
                : sold.between(day.minusDays(watched), day.minusDays(1));
        Map<String, Long> left = new HashMap<>();
        goods.asOf(day, OptionalLong.empty()).stream()
                .filter(held -> held.place().equals(Stock.SHOP))
                .forEach(held -> left.put(held.sku(), held.quantity().count()));
        long ahead = ChronoUnit.DAYS.between(day, until);
        List<Needed> needed = new ArrayList<>();
        for (Product product : products.all()) {
            Needed good = new Needed(product.sku(), left.getOrDefault(product.sku(), 0L),
                    gone.getOrDefault(product.sku(), Quantity.ZERO).count(), watched,
                    ahead, product.reorderAt().map(Quantity::count).orElse(-1L));
            if (good.isShort()) {
                needed.add(good);
            }
        }
        return needed.stream().sorted(SOONEST_FIRST).toList();
    }

    /**
     * One good beside what it has to last for.
     *
     * @param sold how much went in the days looked at
     * @param ahead how many days what is left must last
     * @param reorderAt at how much the group buys again; below nought where nobody said
     */
    public record Needed(String sku, long left, long sold, int watched, long ahead,
            long reorderAt) {

        private static final long FOR_EVER = Long.MAX_VALUE;

        /** How many whole days the rest lasts. */
        long lasts() {
            if (left <= 0) {
                return 0;
            }
            return sold <= 0 ? FOR_EVER : Math.multiplyExact(left, watched) / sold;
        }

        /** How much is missing until the day: what would sell until then, rounded up. */
        public long missing() {
            long wanted = sold <= 0 ? 0
                    : -Math.floorDiv(-Math.multiplyExact(sold, ahead), watched);
            return Math.max(0, Math.max(wanted, reorderAt) - left);
        }

        boolean isShort() {
            return missing() > 0 || left <= reorderAt;
        }
    }
}
