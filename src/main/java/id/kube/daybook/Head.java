package id.kube.daybook;

/** The end of a group's day book: its last number and the hash the next entry is chained to. */
record Head(long lastNo, String lastHash) {

    /** A day book with nothing in it, and what its first entry is chained to. */
    static final Head START = new Head(0, "0".repeat(64));
}
