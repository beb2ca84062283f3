package id.kube.qris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.kube.daybook.Refusal;
import id.kube.money.Rupiah;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of every merchant's code, whoever made it, and of every text that is none. */
class QrisPropertiesTest {

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> texts = Arbitraries.strings().alpha().numeric().withChars(" .")
                .ofMinLength(1).ofMaxLength(25);
        return Combinators.combine(texts, texts, texts).as((name, city, number) -> {
            String body = new Part("00", "01").written() + new Part("01", "11").written()
                    + new Part("26", new Part("00", "ID.CO.BANK.WWW").written()
                            + new Part("02", number).written()).written()
                    + new Part("52", "5411").written() + new Part("53", "360").written()
                    + new Part("58", "ID").written() + new Part("59", name).written()
                    + new Part("60", city).written() + "6304";
            return body + CheckSum.of(body);
        });
    }

    @Property
    void asksForTheAmountAndSaysAllElseAsBefore(@ForAll("codes") String code,
            @ForAll @LongRange(min = 1, max = 10_000_000) long amount) {
        QrisText mine = QrisText.read(code);
        String asking = mine.asking(Rupiah.of(amount));
        int end = asking.length() - 4;
        assertEquals(CheckSum.of(asking.substring(0, end)), asking.substring(end));
        List<Part> parts = Part.of(asking);
        assertEquals(Long.toString(amount), Part.find(parts, "54").orElseThrow());
        assertEquals(mine.name(), Part.find(parts, "59").orElseThrow());
        assertEquals(Part.of(code).size() + 1, parts.size());
        assertEquals("has-amount", assertThrows(Refusal.class, () -> QrisText.read(asking))
                .code().replace("qris-", ""));
    }

    @Property
    void aWrongSignAnywhereIsNoticed(@ForAll("codes") String code,
            @ForAll @IntRange(max = 400) int somewhere,
            @ForAll @CharRange(from = ' ', to = '~') char sign) {
        int at = somewhere % code.length();
        String wrong = code.substring(0, at) + sign + code.substring(at + 1);
        // The check sum may be written in small letters; blanks around the code are not its own.
        Assume.that(!wrong.strip().equalsIgnoreCase(code));
        assertThrows(Refusal.class, () -> QrisText.read(wrong));
    }

    @Property
    void whateverIsReadIsRefusedOrRead(@ForAll String text) {
        assertThrows(Refusal.class, () -> QrisText.read(text));
        assertThrows(Refusal.class, () -> QrisText.read("000201" + text));
    }
}
