package id.kube.daybook;

/** A module that can take back exactly what an entry booked in it; a bean per such module. */
public interface Mirror {

    /**
     * Writes the counter-rows of everything the module wrote for an entry.
     *
     * @param by the entry that takes back
     * @param original the number of the entry that is taken back
     * @return whether the entry had booked anything in the module
     * @throws Refusal where an exact mirror is impossible
     */
    boolean mirror(Recording by, long original);

    /** When it is asked: lots and debts know best why a thing cannot be taken back, then goods. */
    default int turn() {
        return 1;
    }
}
