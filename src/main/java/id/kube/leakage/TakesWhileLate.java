package id.kube.leakage;

/**
 * Taking again while something is late: honest members do it seldom, those who have stopped do it
 * all the time. What is honest is learned, within bounds.
 */
final class TakesWhileLate {

    /** What a member who is late with nothing says for the group by taking. */
    static final double IN_ORDER = StrictMath.log(0.85);

    private static final double STOPPED = 0.15;
    private static final double USUAL = 0.045;
    private static final double USUAL_WORTH = 60;
    private static final double LEAST = 0.03;
    private static final double MOST = 0.08;
    private static final double DOUBTED = 0.6;
    private static final long SOME = 50_000;

    private final Usual honest = new Usual(USUAL, USUAL_WORTH);

    /** Whether so much is late that taking more says anything. */
    static boolean isLate(Day.Owing owing) {
        return owing.daysLate() > 0 && owing.overdue() > SOME;
    }

    /** What it says of her that she took, or did not. */
    double hers(boolean took) {
        return StrictMath.log(took ? STOPPED / rate() : (1 - STOPPED) / (1 - rate()));
    }

    /** What it says of the group that she took. */
    double ofTheGroup() {
        return StrictMath.log(DOUBTED + (1 - DOUBTED) * STOPPED / rate());
    }

    void learn(boolean took, int day) {
        honest.learn(took ? 1 : 0, day);
    }

    private double rate() {
        return Math.max(LEAST, Math.min(MOST, honest.value()));
    }
}
