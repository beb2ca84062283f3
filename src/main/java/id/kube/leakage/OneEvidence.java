package id.kube.leakage;

/** A signal about the shop as a whole: one running evidence. */
abstract class OneEvidence implements Signal {

    private final transient String code;
    private final transient double weight;
    private final Evidence evidence;

    /**
     * Says what it is called and how it is weighed.
     *
     * @param threshold the evidence at which it alone makes the watch cry
     * @param sizes how many sizes of a leak it tries
     */
    OneEvidence(String code, double threshold, int sizes) {
        this.code = code;
        this.weight = 1 / threshold;
        this.evidence = new Evidence(sizes);
    }

    final void add(int day, double lost, double... odds) {
        evidence.add(day, lost, odds);
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final double weight() {
        return weight;
    }

    @Override
    public final double evidence() {
        return evidence.value();
    }

    @Override
    public final void forget() {
        evidence.forget();
    }

    @Override
    public final int since() {
        return evidence.since();
    }

    @Override
    public long amount() {
        return evidence.missing();
    }
}
