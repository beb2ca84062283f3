package id.kube.leakage;

import java.util.List;

/**
 * One good goes missing again and again while the others are whole: cigarettes, milk. On a page:
 * {@code cigarettes: 2 packs short at five counts} cries, and {@code 2 short, then 2 over} does
 * not.
 */
final class StockShortProduct extends EvidenceByParty {

    private static final double[] SIZES = {2, 5, 12, 30};
    private static final double HONEST_DAYS = 0.1;
    private static final double TAILS = 8;
    private static final double THRESHOLD = 40;
    /** The chance that any one good leaks; weak evidence on several goods multiplies. */
    private static final double LEAKS = 0.05;
    private static final double MOST = 60;

    StockShortProduct() {
        super("stock-short-product", THRESHOLD, SIZES.length);
    }

    void look(Day day, List<ShelfCounts.Short> shorts) {
        for (ShelfCounts.Short one : shorts) {
            of(one.sku()).add(day.number(), one.amount(), Odds.shifted(one.amount(),
                    one.spread(), TAILS, HONEST_DAYS, SIZES));
        }
    }

    @Override
    public double evidence() {
        double log = 0;
        for (Evidence one : parties().values()) {
            log += StrictMath.log1p(LEAKS * (one.value() - 1));
        }
        return StrictMath.exp(Math.min(MOST, log));
    }

    /** The goods that were ever counted. */
    @Override
    double among() {
        return Math.max(1, parties().size());
    }

    /** To name the good that is short the most accuses nobody. */
    @Override
    boolean isClear(String sku, Excess excess) {
        return true;
    }
}
