package id.kube.leakage;

import java.util.Map;

/**
 * The buyer has paid and gone, the sale is undone, and the money stays in a pocket. On a page:
 * {@code A05 undoes a paid sale of Rp60.000 at each shift of hers} cries, and {@code one of
 * Rp6.000 undone in a month} does not.
 */
final class VoidAfterPayment extends LetOff {

    private static final double THRESHOLD = 10;
    private static final double USUAL = 2_000;

    VoidAfterPayment() {
        super("void-after-payment", THRESHOLD, USUAL);
    }

    @Override
    Map<String, Long> off(Day day) {
        return day.outflow().voids();
    }
}
