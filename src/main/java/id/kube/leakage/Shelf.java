package id.kube.leakage;

/**
 * What the watch remembers of one good between two counts of it.
 *
 * @param moved rupiah at cost that went out since it was counted last
 * @param cost of the smallest unit, as it last went out
 */
record Shelf(long moved, double cost) {

    static final Shelf NEW = new Shelf(0, 0);

    Shelf movedBy(long quantity, long worth) {
        return new Shelf(moved + worth, quantity > 0 ? (double) worth / quantity : cost);
    }

    Shelf counted() {
        return new Shelf(0, cost);
    }
}
