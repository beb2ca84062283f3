package id.kube.leakage;

/**
 * Rp150.000 go into the box every evening, for wages and stock. When it stops, the money drifts
 * away and nobody took it. On a page: {@code four evenings of six without} cries, and
 * {@code one evening in two weeks without} does not.
 */
final class SetAsideMissed extends OneEvidence {

    private static final double THRESHOLD = 190;
    private static final double LEAST_USUAL = 0.10;
    private static final double MARGIN = 1.5;
    private static final double MOST = 12;
    private static final double USUAL = 0.05;
    private static final double USUAL_WORTH = 30;

    private final Usual missed = new Usual(USUAL, USUAL_WORTH);

    SetAsideMissed() {
        super("setaside-missed", THRESHOLD, Odds.STAKES.length);
    }

    /**
     * Looks at a day on which the shop sold something.
     *
     * @param due what the house sets aside a day
     */
    void look(Day day, long due) {
        double misses = day.outflow().setAside() == 0 ? 1 : 0;
        add(day.number(), misses * due, Odds.bet(misses,
                Math.max(LEAST_USUAL, MARGIN * missed.value()), MOST));
        missed.learn(misses, day.number());
    }
}
