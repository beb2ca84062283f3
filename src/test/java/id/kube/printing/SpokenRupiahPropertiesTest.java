package id.kube.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.kube.money.Rupiah;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What is said in words on a receipt for money is the amount, and only that amount. */
class SpokenRupiahPropertiesTest {

    private static final List<String> DIGITS = List.of("", "satu", "dua", "tiga", "empat", "lima",
            "enam", "tujuh", "delapan", "sembilan");
    private static final Map<String, Long> LARGE = Map.of("ribu", 1_000L, "juta", 1_000_000L,
            "miliar", 1_000_000_000L, "triliun", 1_000_000_000_000L);

    @Property
    void readsBackAsTheSameAmount(
            @ForAll @LongRange(min = -Rupiah.LIMIT, max = Rupiah.LIMIT) long amount) {
        String spoken = SpokenRupiah.of(Rupiah.of(amount));
        assertFalse(spoken.contains("  ") || spoken.startsWith(" "), spoken);
        assertEquals(amount, heard(spoken), spoken);
    }

    /** As a listener adds it up: what was heard so far counts thousands when she hears ribu. */
    private static long heard(String spoken) {
        Deque<String> words = new ArrayDeque<>(List.of(spoken.split(" ")));
        assertEquals("rupiah", words.removeLast());
        boolean isBelow = words.peekFirst().equals("kurang");
        long sum = 0;
        long small = 0;
        long digit = 0;
        for (String word : isBelow ? words.stream().skip(1).toList() : words) {
            if (DIGITS.contains(word)) {
                digit = DIGITS.indexOf(word);
            } else if (LARGE.containsKey(word)) {
                sum += (small + digit) * LARGE.get(word);
                small = 0;
                digit = 0;
            } else {
                small += of(word, digit);
                digit = 0;
            }
        }
        return (isBelow ? -1 : 1) * (sum + small + digit);
    }

    private static long of(String word, long digit) {
        return switch (word) {
            case "nol" -> 0;
            case "sepuluh" -> 10;
            case "sebelas" -> 11;
            case "belas" -> 10 + digit;
            case "puluh" -> 10 * digit;
            case "seratus" -> 100;
            case "seribu" -> 1_000;
            case "ratus" -> 100 * digit;
            default -> throw new AssertionError("nobody says " + word);
        };
    }
}
