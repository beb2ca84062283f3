package id.kube.leakage;

import java.util.Optional;

/** One thing the watch looks at day by day, with the evidence it has gathered. */
interface Signal {

    /** Its name in the contract, such as {@code cash-short}. */
    String code();

    /**
     * How much its evidence weighs beside the others': one by what it reaches by chance in a
     * calm shop about once in the years the calibration allows.
     */
    double weight();

    /** The evidence now; 1 says nothing, more says that something is wrong. */
    double evidence();

    /** What it was told of is heard; only what comes from now on counts. */
    void forget();

    /** Whom or what it leads to, where it leads to one. */
    default Optional<String> party() {
        return Optional.empty();
    }

    /** The number of the day from which on it counts; -1 where it saw nothing. */
    int since();

    /** Rupiah at stake. */
    long amount();
}
