package id.kube.leakage;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody takes a little out of the drawer, or sells without ringing up: every evening the drawer
 * is a little short, and nobody can say why. Wrong change of a few thousand happens every day and
 * evens out, and what the next count takes back was a slip of counting. On a page:
 * {@code count till: 6 evenings, Rp28.000 short each} cries, and
 * {@code short Rp30.000, next evening over Rp29.000} does not.
 */
final class CashShort extends OneEvidence {

    private static final double[] SIZES = {0.7, 1.5, 3, 6, 12, 25, 60};
    private static final double HONEST_DAYS = 0.3;
    private static final double TAILS = 4;
    private static final double USUAL_SPREAD = 7_000;
    private static final double USUAL_WORTH = 20;
    private static final double THRESHOLD = 300;

    private final Spread spread = new Spread(USUAL_SPREAD, USUAL_WORTH);
    private Day.Difference last;

    CashShort() {
        super("cash-short", THRESHOLD, SIZES.length);
    }

    /**
     * Takes the day's counts in.
     *
     * @return the differences that are final now: each waits for the count after it, which may
     *     take it back
     */
    List<Day.Difference> look(Day day) {
        List<Day.Difference> settled = new ArrayList<>();
        for (Day.Difference count : day.cash()) {
            Day.Difference now = count;
            if (last != null) {
                long back = takenBack(last.amount(), now.amount());
                settled.add(new Day.Difference(last.by(), last.amount() - back));
                now = new Day.Difference(now.by(), now.amount() + back);
            }
            last = now;
        }
        if (!settled.isEmpty()) {
            double missing = missing(settled);
            add(day.number(), missing, Odds.shifted(missing, spread.value(), TAILS,
                    HONEST_DAYS, SIZES));
            spread.learn(missing, day.number());
        }
        return settled;
    }

    static double missing(List<Day.Difference> settled) {
        return -settled.stream().mapToLong(Day.Difference::amount).sum();
    }

    private static long takenBack(long before, long now) {
        boolean opposite = before > 0 && now < 0 || before < 0 && now > 0;
        return opposite ? Long.signum(before) * Math.min(Math.abs(before), Math.abs(now)) : 0;
    }
}
