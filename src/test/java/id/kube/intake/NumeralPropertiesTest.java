package id.kube.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.money.Rupiah;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** However an amount is written into the form, it is read as that amount or not at all. */
class NumeralPropertiesTest {

    @Property
    void whatTheShopWritesItReads(
            @ForAll @LongRange(min = -Rupiah.LIMIT, max = Rupiah.LIMIT) long amount) {
        Rupiah sum = Rupiah.of(amount);
        for (String text : new String[] {sum.toString(), sum.digits(), Long.toString(amount),
            sum + ",00", sum.digits() + ",-", " " + sum + " "}) {
            Numeral read = Numeral.of(text).orElseThrow(() -> new AssertionError(text));
            assertEquals(OptionalLong.of(Math.abs(amount)), read.rupiah(), text);
            assertEquals(amount < 0, read.isNegative(), text);
        }
    }

    @Property
    void aWeightIsReadToTheGram(@ForAll @LongRange(min = 0, max = 1_000_000) long kilos,
            @ForAll @IntRange(max = 999) int grams) {
        String text = kilos + ",%03d".formatted(grams);
        assertEquals(OptionalLong.of(kilos * 1_000 + grams),
                Numeral.of(text).orElseThrow().times(1_000));
    }

    @Property
    void partsOfARupiahAreNotRounded(@ForAll @LongRange(min = 0, max = Rupiah.LIMIT) long amount,
            @ForAll @IntRange(min = 1, max = 99) int sen) {
        assertTrue(Numeral.of(amount + ",%02d".formatted(sen)).orElseThrow().rupiah().isEmpty());
    }

    @Property
    void whateverIsWrittenIsANumberOrNone(@ForAll String text) {
        Numeral.of(text).ifPresent(read -> assertTrue(read.whole() >= 0, text));
    }
}
