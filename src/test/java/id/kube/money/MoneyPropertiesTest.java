package id.kube.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of money whatever the figures: exact, half up, and no rupiah made or lost. */
class MoneyPropertiesTest {

    private static final long MOST = Rupiah.LIMIT;

    @Property
    void aShareIsTheExactQuotientRoundedHalfUp(@ForAll @LongRange(min = -MOST, max = MOST) long sum,
            @ForAll @LongRange(min = -MOST, max = MOST) long part,
            @ForAll @LongRange(min = -MOST, max = MOST) long whole) {
        Assume.that(whole != 0);
        // Half up towards the larger: the floor of twice the quotient and one, halved.
        BigDecimal twice = BigDecimal.valueOf(sum).multiply(BigDecimal.valueOf(part))
                .multiply(BigDecimal.valueOf(2)).add(BigDecimal.valueOf(whole));
        BigDecimal exact = twice.divide(BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(2)),
                0, RoundingMode.FLOOR);
        if (exact.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            assertThrows(ArithmeticException.class, () -> Rupiah.of(sum).share(part, whole));
        } else {
            assertEquals(exact.longValueExact(), Rupiah.of(sum).share(part, whole).amount());
        }
    }

    @Property
    void aPartAndTheRestAreTheWholeOrARupiahMore(
            @ForAll @LongRange(min = 0, max = MOST) long sum,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long part,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long rest) {
        Assume.that(part + rest > 0);
        Rupiah both = Rupiah.of(sum).share(part, part + rest)
                .plus(Rupiah.of(sum).share(rest, part + rest));
        // Two halves both go up: one too many, never one too few.
        assertTrue(both.amount() == sum || both.amount() == sum + 1, both + " of " + sum);
    }

    @Property
    void whatIsSplitAddsUpAndNobodyIsARupiahOff(@ForAll @LongRange(min = 0, max = MOST) long whole,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = MOST) Long> weights) {
        BigDecimal sum = weights.stream().map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(sum.signum() > 0);
        List<Rupiah> parts = Split.byWeight(Rupiah.of(whole), weights);
        assertEquals(Rupiah.of(whole), parts.stream().reduce(Rupiah.ZERO, Rupiah::plus));
        for (int at = 0; at < parts.size(); at++) {
            BigDecimal hers = BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(
                    weights.get(at)));
            BigDecimal off = BigDecimal.valueOf(parts.get(at).amount()).multiply(sum)
                    .subtract(hers).abs();
            assertTrue(off.compareTo(sum) < 0, "part " + at + " of " + parts);
        }
    }

    @Property
    void whoWeighsMoreNeverGetsLessAndWhoWeighsNothingGetsNothing(
            @ForAll @LongRange(min = 0, max = MOST) long whole,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 50) Long> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        List<Rupiah> parts = Split.byWeight(Rupiah.of(whole), weights);
        IntStream.range(0, parts.size()).forEach(one -> {
            assertTrue(weights.get(one) > 0 || parts.get(one).isZero());
            IntStream.range(0, parts.size()).filter(other ->
                    weights.get(one) > weights.get(other)).forEach(other ->
                    assertTrue(parts.get(one).compareTo(parts.get(other)) >= 0,
                            () -> parts + " for " + weights));
        });
    }

    @Property
    void addingIsUndoneBySubtractingOrLeavesTheLimit(
            @ForAll @LongRange(min = -MOST, max = MOST) long one,
            @ForAll @LongRange(min = -MOST, max = MOST) long other) {
        if (Math.abs(one + other) > MOST) {
            assertThrows(ArithmeticException.class, () -> Rupiah.of(one).plus(Rupiah.of(other)));
        } else {
            assertEquals(Rupiah.of(one), Rupiah.of(one).plus(Rupiah.of(other))
                    .minus(Rupiah.of(other)));
        }
    }

    @Property
    void whatIsWrittenReadsBackAsTheSameAmount(
            @ForAll @LongRange(min = -MOST, max = MOST) long amount) {
        String written = Rupiah.of(amount).toString();
        assertTrue(written.matches("-?Rp\\d{1,3}(\\.\\d{3})*"), written);
        assertEquals(amount, Long.parseLong(written.replace("Rp", "").replace(".", "")));
    }
}
