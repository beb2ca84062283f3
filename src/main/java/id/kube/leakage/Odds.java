package id.kube.leakage;

/** How much likelier something is under a leak than when all is ordinary, as logarithms. */
final class Odds {

    static final double[] STAKES = {0.05, 0.15, 0.4, 0.7};
    private static final double LEAST = 0.02;

    private Odds() {
    }

    /**
     * A shift of the mean, under Student's t with its heavy tails, so that one slip of the pen is
     * no proof.
     *
     * @param seen what was seen, above zero where something is missing
     * @param spread of ordinary differences
     * @param degrees of freedom: the fewer, the less a single large difference says
     * @param honest the share of days that are ordinary even under a leak, from 0 to 1
     * @param sizes of leaks, in spreads
     */
    static double[] shifted(double seen, double spread, double degrees, double honest,
            double... sizes) {
        double ordinary = tail(seen / spread, degrees);
        double[] odds = new double[sizes.length];
        for (int at = 0; at < sizes.length; at++) {
            double under = tail((seen - sizes[at] * spread) / spread, degrees);
            odds[at] = StrictMath.log(honest
                    + (1 - honest) * StrictMath.exp(under - ordinary));
        }
        return odds;
    }

    /**
     * A bet on "the mean is no higher than usual", fair whatever the amounts are like.
     *
     * @param seen zero or more
     * @param usual the mean that is ordinary, above zero
     * @param most so many times the usual count, and what is above them does not
     */
    static double[] bet(double seen, double usual, double most) {
        double gain = Math.min(most, seen / usual) - 1;
        double[] odds = new double[STAKES.length];
        for (int at = 0; at < STAKES.length; at++) {
            odds[at] = StrictMath.log(Math.max(LEAST, 1 + STAKES[at] * gain));
        }
        return odds;
    }

    private static double tail(double away, double degrees) {
        return -0.5 * (degrees + 1) * StrictMath.log1p(away * away / degrees);
    }
}
