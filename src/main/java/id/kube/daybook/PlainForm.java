package id.kube.daybook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form (RFC 8785) of what entries are made of: texts, whole numbers, yes and no,
 * lists and objects. Numbers that only a {@code double} tells are not for here; an entry has none,
 * and to write each number as if it were one was half of what chaining a sale cost.
 */
final class PlainForm {

    /** Up to here a whole number is the same as a double and as its digits. */
    private static final long EXACT = 1L << 53;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    private PlainForm() {
    }

    /** The form of a value; null where something in it is not for here. */
    static String of(JsonNode value) {
        PlainForm form = new PlainForm();
        return form.write(value) ? form.text.toString() : null;
    }

    private boolean write(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> writeObject(value);
            case ARRAY -> writeList(value.elements());
            case STRING -> writeText(value.textValue());
            case NUMBER -> writeNumber(value);
            case BOOLEAN, NULL -> {
                text.append(value.asText());
                yield true;
            }
            default -> false;
        };
    }

    private boolean writeObject(JsonNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> field : sorted.entrySet()) {
            text.append(before);
            before = ',';
            if (!writeText(field.getKey())) {
                return false;
            }
            text.append(':');
            if (!write(field.getValue())) {
                return false;
            }
        }
        text.append(before == '{' ? "{}" : "}");
        return true;
    }

    private boolean writeList(Iterator<JsonNode> values) {
        text.append('[');
        while (values.hasNext()) {
            if (!write(values.next())) {
                return false;
            }
            if (values.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
        return true;
    }

    private boolean writeNumber(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            return false;
        }
        long whole = number.longValue();
        text.append(whole);
        return whole > -EXACT && whole < EXACT;
    }

    private boolean writeText(String told) {
        text.append('"');
        for (int at = 0; at < told.length(); at++) {
            char letter = told.charAt(at);
            if (Character.isSurrogate(letter)) {
                return false;
            }
            writeLetter(letter);
        }
        text.append('"');
        return true;
    }

    private void writeLetter(char letter) {
        switch (letter) {
            case '"', '\\' -> text.append('\\').append(letter);
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (letter < ' ') {
                    text.append("\\u00").append(HEX.charAt(letter >> 4))
                            .append(HEX.charAt(letter & 15));
                } else {
                    text.append(letter);
                }
            }
        }
    }
}
