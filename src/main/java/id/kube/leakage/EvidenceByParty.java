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
    public final double evidence() {
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

    @Override
    public final Optional<String> party() {
        return strongest().map(Map.Entry::getKey);
    }

    @Override
    public final int since() {
        return strongest().map(one -> one.getValue().since()).orElse(-1);
    }

    @Override
    public long amount() {
        return strongest().map(one -> one.getValue().missing()).orElse(0L);
    }

    private Optional<Map.Entry<String, Evidence>> strongest() {
        return parties.entrySet().stream().filter(one -> one.getValue().value() > 1)
                .max(Comparator.comparingDouble(one -> one.getValue().value()));
    }
}
