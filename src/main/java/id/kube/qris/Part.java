package id.kube.qris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One part of a QRIS text: two digits say what it is, two how long, then comes what it says. */
record Part(String tag, String says) {

    private static final int HEAD = 4;

    /** The parts of a text in their order; throws {@link TornQris} where it does not divide. */
    static List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at + HEAD;
            if (from > text.length() || !text.substring(at, from).matches("[0-9]{4}")) {
                throw new TornQris();
            }
            int to = from + Integer.parseInt(text.substring(at + 2, from));
            if (to > text.length()) {
                throw new TornQris();
            }
            parts.add(new Part(text.substring(at, at + 2), text.substring(from, to)));
            at = to;
        }
        return parts;
    }

    static Optional<String> find(List<Part> parts, String tag) {
        return parts.stream().filter(part -> part.tag.equals(tag)).map(Part::says).findFirst();
    }

    String written() {
        return tag + "%02d".formatted(says.length()) + says;
    }
}
