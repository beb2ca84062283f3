package id.kube.leakage;

/**
 * How far ordinary differences go. It is learned from a prior worth some differences, and no
 * longer once the first weeks are over: a leak must not become what is usual. A wild difference
 * counts as four spreads; with fewer, what is learned of a shop with wild days hardly grows.
 */
final class Spread {

    private static final double WILD = 4;

    private double count;
    private double squares;
    private double least;

    Spread(double prior, double worth) {
        count = worth;
        squares = worth * prior * prior;
        least = prior / 2;
    }

    private Spread() {
    }

    double value() {
        return Math.max(least, StrictMath.sqrt(squares / count));
    }

    void learn(double seen, int day) {
        if (day > Watch.LEARNING_DAYS) {
            return;
        }
        double most = WILD * value();
        double tame = Math.max(-most, Math.min(most, seen));
        count++;
        squares += tame * tame;
    }
}
