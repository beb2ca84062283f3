package id.kube.leakage;

import java.util.Map;

/**
 * The drawer is opened and nothing is sold, or a receipt is printed once more for another buyer:
 * the printer remarks on both. On a page: {@code A05 opens the drawer twelve times at each shift
 * of hers} cries, and {@code two copies after the roll had run out} do not.
 */
final class TillRemarks extends LetOff {

    private static final double MOST_OF_ALL = 0.9;
    private static final double MUCH = 60;
    private static final double THRESHOLD = 10;
    private static final double USUAL = 3;

    TillRemarks() {
        super("till-remarks", THRESHOLD, USUAL);
    }

    @Override
    Map<String, Long> off(Day day) {
        return day.controls().remarks();
    }

    @Override
    boolean isClear(String member, Excess excess) {
        return excess.isMostOfAll(MOST_OF_ALL) && excess.first() >= MUCH;
    }

    /** Nobody knows whether any money is missing. */
    @Override
    public long amount() {
        return 0;
    }
}
