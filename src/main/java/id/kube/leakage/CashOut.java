package id.kube.leakage;

/**
 * Money leaves the drawer "for something", and no slip says for what. On a page: {@code Rp90.000 a
 * day without a reason} cries, and {@code Rp15.000 once a week} does not.
 */
final class CashOut extends OneEvidence {

    private static final double THRESHOLD = 10;
    private static final double USUAL_A_DAY = 2_500;
    private static final double MOST = 30;


    CashOut() {
        super("cash-out", THRESHOLD, Odds.STAKES.length);
    }

    /** Looks at a day on which the shop sold something. */
    void look(Day day) {
        long out = day.outflow().unexplained();
        add(day.number(), out, Odds.bet(out, USUAL_A_DAY, MOST));
    }
}
