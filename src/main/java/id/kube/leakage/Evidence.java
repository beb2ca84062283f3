package id.kube.leakage;

import java.util.Arrays;

/**
 * Running evidence that something is wrong: for each of several sizes of a leak, how much likelier
 * the days since some day are under it than under what is ordinary (Page's recursion over
 * likelihood ratios, or bounded bets). It starts again from one whenever the ordinary is likelier.
 */
final class Evidence {

    /** Beyond e^60 nothing is added to being sure, and nothing overflows. */
    private static final double MOST = 60;

    private final double[] logs;
    private int since = -1;
    private double missing;

    Evidence(int sizes) {
        logs = new double[sizes];
    }

    private Evidence() {
        this(0);
    }

    /**
     * One more look.
     *
     * @param day its number
     * @param lost what went missing by it, in rupiah; below zero where something was too much
     * @param ratios logarithms of how much likelier it is under a leak, size by size
     */
    void add(int day, double lost, double... ratios) {
        boolean suspects = false;
        for (int size = 0; size < logs.length; size++) {
            logs[size] = Math.max(0, logs[size]) + ratios[size];
            suspects |= logs[size] > 0;
        }
        if (!suspects) {
            since = -1;
            missing = 0;
            return;
        }
        since = since < 0 ? day : since;
        missing += lost;
    }

    /** The mean over all sizes; 1 where nothing was ever seen. */
    double value() {
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(Math.min(log, MOST));
        }
        return sum / logs.length;
    }

    /** The number of the day from which on the evidence counts; -1 where there is none. */
    int since() {
        return since;
    }

    /** What went missing since then, in whole rupiah. */
    long missing() {
        return Math.max(0, Math.round(missing));
    }

    /** Told and heard: only what comes from now on counts. */
    void forget() {
        Arrays.fill(logs, 0);
        since = -1;
        missing = 0;
    }
}
