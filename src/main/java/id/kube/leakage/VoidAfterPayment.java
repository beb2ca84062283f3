package id.kube.leakage;

import java.util.Map;

/**
 * The buyer has paid and gone, the sale is undone, and the money stays in a pocket. On a page:
 * {@code A05 undoes a paid sale of Rp60.000 at each shift of hers} cries, and {@code one of
 * Rp6.000 undone in a month} does not.
 */
final class VoidAfterPayment extends LetOff {

    private static final double MOST_OF_ALL = 0.6;
    private static final double MUCH = 8;
    /** So much that goods which an undoing put back only in the books explain a shortage. */
    private static final double EXPLAINS_A_SHORTAGE = 9;
    private static final long WORTH_A_NAME = 50_000;
    private static final double THRESHOLD = 12;
    private static final double USUAL = 2_000;

    VoidAfterPayment() {
        super("void-after-payment", THRESHOLD, USUAL);
    }

    @Override
    long worthAName() {
        return WORTH_A_NAME;
    }

    @Override
    Map<String, Long> off(Day day) {
        return day.outflow().voids();
    }

    @Override
    boolean isClear(String member, Excess excess) {
        return excess.isMostOfAll(MOST_OF_ALL) && excess.first() >= MUCH;
    }

    /** Whether what was undone explains goods that are short: they came back only in the books. */
    boolean explainsAShortage() {
        return parties().values().stream().anyMatch(one -> one.value() >= EXPLAINS_A_SHORTAGE);
    }
}
