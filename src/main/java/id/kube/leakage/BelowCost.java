package id.kube.leakage;

import java.util.Map;

/**
 * Friends buy for less than the goods cost the shop while one of them is on duty. On a page:
 * {@code A05 sells rice that cost Rp65.000 for Rp40.000 at each shift of hers} cries, and {@code
 * three old loaves for Rp1.000 less than they cost} do not.
 */
final class BelowCost extends LetOff {

    private static final double MOST_OF_ALL = 0.9;
    private static final double MUCH = 40;
    private static final double THRESHOLD = 4;
    private static final double USUAL = 1_500;

    BelowCost() {
        super("below-cost", THRESHOLD, USUAL);
    }

    @Override
    Map<String, Long> off(Day day) {
        return day.outflow().belowCost();
    }

    @Override
    boolean isClear(String member, Excess excess) {
        return excess.isMostOfAll(MOST_OF_ALL) && excess.first() >= MUCH;
    }
}
