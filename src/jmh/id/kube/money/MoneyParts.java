package id.kube.money;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The arithmetic of a cost and of a year's surplus for ten members. */
@State(Scope.Benchmark)
public class MoneyParts {

    private static final List<Long> TEN = List.of(12L, 11L, 13L, 12L, 9L, 14L, 12L, 10L, 11L, 12L);

    private final Rupiah value = Rupiah.of(1_234_567);
    private final Rupiah surplus = Rupiah.of(4_711_000);

    @Benchmark
    public Rupiah takesAShare() {
        return value.share(7, 391);
    }

    @Benchmark
    public List<Rupiah> splitsAmongTen() {
        return Split.byWeight(surplus, TEN);
    }
}
