package id.kube.exports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Foreign words made harmless: what a member typed must not become a line, a comment or a date
 * of the journal.
 */
final class Plain {

    private Plain() {
    }

    /** A memo in one line; what has a meaning to the reader is written as %XX. */
    static String line(String text, String special) {
        StringBuilder line = new StringBuilder();
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            boolean isDoubleSpace = sign == ' ' && before == ' ';
            if (isDoubleSpace || special.indexOf(sign) >= 0 || isUnseen(sign)) {
                line.append(escaped(sign));
            } else {
                line.appendCodePoint(sign);
            }
            before = sign;
        }
        return line.toString().stripTrailing();
    }

    /**
     * A code of which only letters, digits and what is named here stay as they are; it can be
     * read back, so no two codes become one.
     */
    static String code(String text, String harmless) {
        StringBuilder code = new StringBuilder();
        text.codePoints().forEach(sign -> {
            boolean isPlain = sign < 128 && Character.isLetterOrDigit(sign);
            code.append(isPlain || harmless.indexOf(sign) >= 0 ? Character.toString(sign)
                    : escaped(sign));
        });
        return code.toString();
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> sign != ' ' && Character.isSpaceChar(sign);
        };
    }

    private static String escaped(int sign) {
        StringBuilder escape = new StringBuilder();
        for (byte part : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
            escape.append(String.format(Locale.ROOT, "%%%02X", part & 0xff));
        }
        return escape.toString();
    }
}
