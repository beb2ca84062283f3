package id.kube.leakage;

/**
 * "Write it down, I pay on Friday": more and more is sold on credit while cash sales stay as they
 * were. It counts how often, against what is usual for such a day. On a page: {@code kasbon three
 * a day, then eight, sales as before} cries, and {@code twice as many of both before Lebaran} does
 * not.
 */
final class KasbonGrowing extends OneEvidence {

    private static final double THRESHOLD = 60;
    private static final double[] TIMES = {1.5, 2, 3, 4.5};
    /** Buyers on credit come together, more than chance alone would have it. */
    private static final double TOGETHER = 0.8;
    private static final double MARGIN = 1.15;
    private static final double USUAL_A_DAY = 3.5;
    private static final double DAYS_WORTH = 15;
    private static final double USUAL_SALES = 1_200_000;
    private static final double SALES_WORTH = 5;
    private static final double LEAST_LEVEL = 0.3;
    private static final double MOST_LEVEL = 1.5;

    private final Usual aDay = new Usual(USUAL_A_DAY, DAYS_WORTH);
    private final Usual sales = new Usual(USUAL_SALES, SALES_WORTH);

    KasbonGrowing() {
        super("kasbon-growing", THRESHOLD, TIMES.length);
    }

    void look(Day day) {
        Day.Trade trade = day.trade();
        if (trade.sales() + trade.kasbon() <= 0) {
            return;
        }
        double level = Math.min(MOST_LEVEL,
                Math.max(LEAST_LEVEL, trade.sales() / sales.value()));
        double expected = Math.max(1, MARGIN * aDay.value()) * level;
        double[] odds = new double[TIMES.length];
        for (int at = 0; at < TIMES.length; at++) {
            odds[at] = TOGETHER * (trade.kasbonSales() * StrictMath.log(TIMES[at])
                    - expected * (TIMES[at] - 1));
        }
        add(day.number(), trade.kasbon(), odds);
        aDay.learn(trade.kasbonSales() / level, day.number());
        sales.learn(trade.sales(), day.number());
    }
}
