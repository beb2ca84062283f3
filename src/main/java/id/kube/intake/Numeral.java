package id.kube.intake;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people here write it: dots between the thousands, a comma before what is not whole,
 * Rp in front. A point with one or two digits behind it comes from a foreign spreadsheet.
 *
 * @param fraction the digits behind the comma
 */
record Numeral(boolean isNegative, long whole, String fraction) {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:,(\\d+))?");
    private static final Pattern POINTED = Pattern.compile("(\\d+)\\.(\\d\\d?|\\d{4,})");
    private static final int MOST_DIGITS = 18;
    private static final int THOUSANDTHS = 3;

    /** The number in a text, where the text is one. */
    static Optional<Numeral> of(String text) {
        String bare = text.replace(" ", "").replaceFirst("^([-+(]?)[Rr][Pp]\\.?", "$1")
                .replaceFirst(",-+$", "");
        boolean isNegative = bare.startsWith("-") || bare.startsWith("(") && bare.endsWith(")");
        String digits = bare.replaceFirst("^[-+(]", "").replaceFirst("\\)$", "");
        for (Pattern form : new Pattern[] {DOTTED, PLAIN, POINTED}) {
            Matcher found = form.matcher(digits);
            if (found.matches()) {
                String fraction = found.group(2) == null ? "" : found.group(2);
                return Optional.of(new Numeral(isNegative,
                        bounded(found.group(1).replace(".", "")), fraction));
            }
        }
        return Optional.empty();
    }

    /** A number too long for any book counts as the largest. */
    private static long bounded(String digits) {
        return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    /**
     * Whole rupiah, also with ,00 behind. Three noughts behind a comma may be thousands in
     * English writing, and twelve rupiah must not come of twelve thousand.
     */
    OptionalLong rupiah() {
        return fraction.matches("0{0,2}") ? OptionalLong.of(whole) : OptionalLong.empty();
    }

    /** In smallest units of which one is as large as {@code size}; none where it has parts. */
    OptionalLong times(int size) {
        String parts = fraction.replaceFirst("0+$", "");
        if (size == 1 && !fraction.matches("0{0,2}") || parts.length() > THOUSANDTHS) {
            return OptionalLong.empty();
        }
        long thousandths = parts.isEmpty() ? 0
                : Long.parseLong((parts + "00").substring(0, THOUSANDTHS));
        boolean isBeyond = whole > Long.MAX_VALUE / size - 1;
        return OptionalLong.of(isBeyond ? Long.MAX_VALUE
                : whole * size + thousandths * size / 1_000);
    }
}
