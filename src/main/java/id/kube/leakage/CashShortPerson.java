package id.kube.leakage;

import java.util.List;

/**
 * The drawer is whole in other hands, and short whenever one of them has counted: money went
 * between the sale and the count. On a page: {@code A04 counts: Rp20.000 short four times, all
 * others even} cries, and {@code everybody short by Rp4.000 now and then} does not.
 */
final class CashShortPerson extends EvidenceByParty {

    private static final double[] SIZES = {1.5, 3, 6, 12, 25};
    private static final double HONEST_DAYS = 0.3;
    private static final double TAILS = 4;
    private static final double USUAL_SPREAD = 4_000;
    private static final double USUAL_WORTH = 30;
    /** She is named when she is so many times ahead of the next, or of a little. */
    private static final double AHEAD = 1_500;
    private static final double SOME = 2;
    private static final double THRESHOLD = 2_000;
    /** As many as a group has: few counters must not weigh more than many. */
    private static final double PEOPLE = 10;
    private static final long WORTH_A_NAME = 65_000;
    private static final long LARGE = 150_000;
    private static final double LARGE_SHARE = 0.006;

    private final Spread spread = new Spread(USUAL_SPREAD, USUAL_WORTH);

    CashShortPerson() {
        super("cash-short-person", THRESHOLD, SIZES.length);
    }

    /** Looks at differences that are final; a large one is a fact about the drawer. */
    void look(Day day, List<Day.Difference> settled, Facts facts, CashShort drawer) {
        for (Day.Difference difference : settled) {
            double missing = -difference.amount();
            Evidence hers = of(difference.by());
            hers.add(day.number(), missing, Odds.shifted(missing, spread.value(), TAILS,
                    HONEST_DAYS, SIZES));
            spread.learn(missing, day.number());
            if (missing >= Math.max(LARGE, LARGE_SHARE * day.position().face())) {
                facts.tell(drawer.code(), "", -difference.amount());
                drawer.forget();
                hers.forget();
            }
        }
    }

    @Override
    long worthAName() {
        return WORTH_A_NAME;
    }

    @Override
    double among() {
        return PEOPLE;
    }

    @Override
    boolean isClear(String member, Excess excess) {
        return excess.first() >= AHEAD * Math.max(SOME, excess.next());
    }
}
