package id.kube.leakage;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A signal that keeps people, or goods, apart: one of them may be at fault. */
abstract class EvidenceByParty implements Signal {

    private final transient String code;
    private final transient double weight;
    private final transient int sizes;
    private final Map<String, Evidence> parties = new TreeMap<>();

    /**
     * Says what it is called and how it is weighed.
     *
     * @param threshold the mean evidence at which it alone makes the watch cry
     * @param sizes how many sizes of a leak it tries
     */
    EvidenceByParty(String code, double threshold, int sizes) {
        this.code = code;
        this.weight = 1 / threshold;
        this.sizes = sizes;
    }

    final Evidence of(String party) {
        return parties.computeIfAbsent(party, first -> new Evidence(sizes));
    }

    final Map<String, Evidence> parties() {
        return parties;
    }

    /** Among how many the evidence is shared out, so that many parties cry no oftener than few. */
    abstract double among();

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final double weight() {
        return weight;
    }

    @Override
    public double evidence() {
        double sum = 0;
        for (Evidence one : parties.values()) {
            sum += one.value();
        }
        return sum / among();
    }

    @Override
    public void forget() {
        parties.values().forEach(Evidence::forget);
    }

    /** The one who stands out; empty where the evidence is not clearly that one's. */
    @Override
    public final Optional<String> party() {
        double all = 0;
        for (Evidence one : parties.values()) {
            all += excess(one);
        }
        double sum = all;
        return strongest().filter(one -> one.getValue().missing() >= worthAName())
                .filter(one -> isClear(one.getKey(), new Excess(
                        excess(one.getValue()), next(one.getKey()), sum)))
                .map(Map.Entry::getKey);
    }

    /**
     * For how many rupiah a name may be put before the group. Bad luck at the drawer reaches some
     * tens of thousands in a year of honest shifts; who is named then never comes back.
     */
    long worthAName() {
        return 0;
    }

    /**
     * Whether one party may be named: nobody is on evidence that is not clearly hers.
     *
     * @param party the one with the most evidence
     */
    abstract boolean isClear(String party, Excess excess);

    private double next(String first) {
        return parties.entrySet().stream().filter(one -> !one.getKey().equals(first))
                .mapToDouble(one -> excess(one.getValue())).max().orElse(0);
    }

    private static double excess(Evidence one) {
        return Math.max(0, one.value() - 1);
    }

    @Override
    public final int since() {
        return strongest().map(one -> one.getValue().since()).orElse(-1);
    }

    /** What is missing at the one who is named, or at all of them. */
    @Override
    public long amount() {
        return party().map(one -> parties.get(one).missing()).orElseGet(() -> parties.values()
                .stream().mapToLong(Evidence::missing).sum());
    }

    private Optional<Map.Entry<String, Evidence>> strongest() {
        return parties.entrySet().stream().filter(one -> one.getValue().value() > 1)
                .max(Comparator.comparingDouble(one -> one.getValue().value()));
    }

    /**
     * Evidence above one, which says nothing: of the party with the most, of the one after it, and
     * of all together.
     */
    record Excess(double first, double next, double all) {

        boolean isMostOfAll(double share) {
            return first >= share * all;
        }
    }
}
