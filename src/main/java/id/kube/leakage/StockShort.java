package id.kube.leakage;

import java.util.List;

/**
 * Goods leave the shop that nobody wrote down: eaten, given away, sold past the till, stolen. Each
 * shelf is short by little; all of them together are short again and again. On a page:
 * {@code three goods a day, together Rp20.000 short for nine days} cries, and
 * {@code two short, one over, all within a piece} does not.
 */
final class StockShort extends OneEvidence {

    private static final double[] SIZES = {0.7, 1.4, 3, 7, 16, 40};
    private static final double HONEST_DAYS = 0.15;
    private static final double TAILS = 8;
    private static final double THRESHOLD = 90;
    private static final long LARGE = 300_000;
    private static final double LARGE_SHARE = 0.012;


    StockShort() {
        super("stock-short", THRESHOLD, SIZES.length);
    }

    /**
     * Looks at all goods together.
     *
     * @return rupiah missing
     */
    double look(Day day, List<ShelfCounts.Short> shorts, Facts facts) {
        if (shorts.isEmpty()) {
            return 0;
        }
        double missing = shorts.stream().mapToDouble(ShelfCounts.Short::amount).sum();
        double squares = shorts.stream().mapToDouble(one -> one.spread() * one.spread()).sum();
        add(day.number(), missing, Odds.shifted(missing, StrictMath.sqrt(squares),
                TAILS, HONEST_DAYS, SIZES));
        if (missing >= Math.max(LARGE, LARGE_SHARE * day.position().face())) {
            facts.tell(code(), "", Math.round(missing));
            forget();
        }
        return missing;
    }
}
