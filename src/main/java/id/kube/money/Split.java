package id.kube.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sharing an amount so that the parts always add up to the whole. */
public final class Split {

    private Split() {
    }

    /**
     * Parts in proportion to the weights, the odd rupiah to the largest remainder, ties to the
     * earlier part (R4).
     *
     * @param whole zero or positive
     * @param weights zero or positive, one per part, at least one above zero
     */
    public static List<Rupiah> byWeight(Rupiah whole, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long left = whole.amount();
        for (long weight : weights) {
            BigInteger[] share = BigInteger.valueOf(whole.amount())
                    .multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
            left -= share[0].longValueExact();
        }
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get).reversed())
                .limit(left)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return parts.stream().map(Rupiah::of).toList();
    }
}
