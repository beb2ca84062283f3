package id.kube.intake;

import id.kube.forms.Heading;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Codes, names or barcodes of which each may be there once: in the books, and on the form. */
final class Taken {

    private final Set<String> inTheBooks = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, String> onTheForm = new HashMap<>();
    private int number;

    Taken(Collection<String> known) {
        known.forEach(word -> inTheBooks.add(plain(word)));
    }

    /** How words are compared: a capital letter makes nobody somebody else. */
    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** Words that may be claimed on the form, but are never made up for somebody. */
    void reserve(Collection<String> words) {
        words.forEach(word -> reserved.add(plain(word)));
    }

    /** Claims what a cell says; a fault where it is somebody else's. */
    void claim(Reading row, Heading heading) {
        String text = row.cell(heading).text();
        if (text.isEmpty()) {
            return;
        }
        if (inTheBooks.contains(plain(text))) {
            row.fault(heading, "known-already", text);
            return;
        }
        String before = onTheForm.putIfAbsent(plain(text), row.cell(heading).at());
        if (before != null) {
            row.fault(heading, "twice-on-form", text, before);
        }
    }

    /** The next code of a row of numbered ones that is nobody's yet; now it is taken. */
    String numbered(String form) {
        String code;
        do {
            number++;
            code = form.formatted(number);
        } while (reserved.contains(plain(code)) || !isFree(code));
        return take(code);
    }

    /** A word as a code, with -2, -3 … behind it where it is somebody's; now it is taken. */
    String like(String word) {
        String code = word;
        for (int next = 2; !isFree(code); next++) {
            code = word + "-" + next;
        }
        return take(code);
    }

    /** Whether a code is nobody's, neither in the books nor on the form. */
    boolean isFree(String code) {
        return !inTheBooks.contains(plain(code)) && !onTheForm.containsKey(plain(code));
    }

    /** Takes a free code. */
    String take(String code) {
        inTheBooks.add(plain(code));
        return code;
    }
}
