package id.kube.leakage;

/**
 * Debts of customers grow old: payday came twice, and nothing was paid. Once a week it looks at
 * the share of all kasbon of those whose oldest is more than five weeks old. On a page:
 * {@code all of it older than five weeks, for six weeks} cries, and {@code one old debt of ten}
 * does not.
 */
final class KasbonAgeing extends OneEvidence {

    private static final double THRESHOLD = 300;
    private static final int WEEK = 7;
    private static final long SOME = 100_000;
    private static final int OLD_DAYS = 35;
    private static final double LEAST_USUAL = 0.22;
    private static final double MARGIN = 1.5;
    private static final double MOST = 6;
    private static final double USUAL = 0.10;
    private static final double USUAL_WORTH = 4;

    private final Usual share = new Usual(USUAL, USUAL_WORTH);
    private long old;

    KasbonAgeing() {
        super("kasbon-ageing", THRESHOLD, Odds.STAKES.length);
    }

    void look(Day day) {
        long all = day.kasbon().values().stream().mapToLong(Day.Kasbon::balance).sum();
        if (day.number() % WEEK != WEEK - 1 || all <= SOME) {
            return;
        }
        old = day.kasbon().values().stream().filter(one -> one.days() > OLD_DAYS)
                .mapToLong(Day.Kasbon::balance).sum();
        double seen = (double) old / all;
        add(day.number(), 0, Odds.bet(seen,
                Math.max(LEAST_USUAL, MARGIN * share.value()), MOST));
        share.learn(seen, day.number());
    }

    @Override
    public long amount() {
        return old;
    }
}
