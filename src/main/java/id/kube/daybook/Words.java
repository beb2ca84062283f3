package id.kube.daybook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

/** The Indonesian sentence of every code, kept beside the code in {@code words/}. */
public final class Words {

    /** One file per module that can say no. */
    private static final List<String> MODULES = List.of("daybook", "ledger", "catalog", "stock",
            "purchasing", "qris", "sales", "credit", "consignment", "guests", "members", "rules",
            "roster", "wages", "savings", "meetings", "reminders", "access", "printing", "web",
            "leakage", "reports", "forms", "intake", "backup");
    private static final int LONGEST_FIGURE = 120;
    private static final Properties SENTENCES = load();

    private Words() {
    }

    public static String sentence(Refusal refusal) {
        return fill(refusal.code(), refusal.figures());
    }

    /** The sentence of a code, with figures in its places {0}, {1} in order. */
    public static String sentence(String code, Object... figures) {
        return fill(code, List.of(figures));
    }

    /** Why a kept entry must be looked at: the figures of that day are not kept, so it has none. */
    static String ofReview(String code) {
        String own = "review." + code;
        return sentence(SENTENCES.containsKey(own) ? own : code);
    }

    private static String fill(String code, List<Object> figures) {
        String pattern = SENTENCES.getProperty(code);
        if (pattern == null) {
            throw new IllegalStateException("no sentence for the code " + code);
        }
        Object[] texts = figures.stream().map(Object::toString).map(Words::clipped).toArray();
        return MessageFormat.format(pattern.replace("'", "''"), texts);
    }

    /** A sentence stays a sentence, whatever somebody sent. */
    private static String clipped(String figure) {
        return figure.codePointCount(0, figure.length()) <= LONGEST_FIGURE ? figure
                : figure.substring(0, figure.offsetByCodePoints(0, LONGEST_FIGURE)) + "…";
    }

    private static Properties load() {
        Properties sentences = new Properties();
        for (String module : MODULES) {
            try (InputStream file = Words.class.getResourceAsStream(
                    "/words/" + module + ".properties")) {
                if (file != null) {
                    read(file, sentences);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sentences;
    }

    private static void read(InputStream file, Properties into) throws IOException {
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            into.load(reader);
        }
    }
}
