package id.kube.leakage;

import java.util.Map;

/**
 * Friends pay less while one of them is on duty. On a page: {@code A05 lets Rp60.000 off at each
 * shift of hers} cries, and {@code everybody lets Rp2.000 off now and then} does not.
 */
final class Discounts extends LetOff {

    private static final double MOST_OF_ALL = 0.9;
    private static final double MUCH = 40;
    private static final double THRESHOLD = 4;
    private static final double USUAL = 1_500;

    Discounts() {
        super("discounts", THRESHOLD, USUAL);
    }

    @Override
    Map<String, Long> off(Day day) {
        return day.outflow().discounts();
    }

    @Override
    boolean isClear(String member, Excess excess) {
        return excess.isMostOfAll(MOST_OF_ALL) && excess.first() >= MUCH;
    }
}
