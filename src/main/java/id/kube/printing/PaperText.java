package id.kube.printing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes any text fit for paper: plain ASCII, no control characters, broken at the paper's width.
 * Clones disagree on every other character, and a name must never open the drawer.
 */
final class PaperText {

    /** What stands for a letter of another script: the printer could only show nonsense. */
    private static final char STRANGER = '*';
    private static final Map<Integer, String> SPOKEN = Map.ofEntries(
            Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"), Map.entry(0x2014, "-"), Map.entry(0x2015, "-"),
            Map.entry(0x2212, "-"), Map.entry(0x2018, "'"), Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"), Map.entry(0x2032, "'"), Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""), Map.entry(0x201E, "\""), Map.entry(0x2033, "\""),
            Map.entry(0x00D7, "x"), Map.entry(0x2044, "/"), Map.entry(0x00F7, "/"),
            Map.entry(0x2022, "-"), Map.entry(0x00B7, "."), Map.entry(0x20AC, "EUR"),
            Map.entry(0x00AB, "\""), Map.entry(0x00BB, "\""), Map.entry(0x00DF, "ss"),
            Map.entry(0x00E6, "ae"), Map.entry(0x00C6, "AE"), Map.entry(0x00F8, "o"),
            Map.entry(0x00D8, "O"), Map.entry(0x0142, "l"), Map.entry(0x0141, "L"),
            Map.entry(0x0111, "d"), Map.entry(0x0110, "D"), Map.entry(0x0131, "i"),
            Map.entry(0x0153, "oe"), Map.entry(0x0152, "OE"), Map.entry(0x00F0, "d"),
            Map.entry(0x00FE, "th"), Map.entry(0x00B0, " derajat"));

    private PaperText() {
    }

    /** The text in printable ASCII. */
    static String fold(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints()
                .forEach(letter -> append(plain, letter));
        return plain.toString().strip();
    }

    /** Lines of at most the width; broken between words, or inside one that is too long. */
    static List<String> wrap(String folded, int width) {
        List<String> lines = new ArrayList<>();
        String rest = folded;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int end = blank > 0 ? blank : width;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static void append(StringBuilder plain, int letter) {
        if (letter > ' ' && letter < 0x7F) {
            plain.append((char) letter);
        } else if (SPOKEN.containsKey(letter)) {
            plain.append(SPOKEN.get(letter));
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            plain.append(' ');
        } else if (Character.isLetterOrDigit(letter)) {
            plain.append(STRANGER);
        }
    }
}
