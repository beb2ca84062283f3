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
            "purchasing", "sales", "credit", "consignment", "guests", "members", "rules",
            "roster", "wages", "savings", "meetings", "access", "printing", "web", "leakage",
            "reports");
    private static final Properties SENTENCES = load();

    private Words() {
    }

    public static String sentence(Refusal refusal) {
        return fill(refusal.code(), refusal.figures());
    }

    public static String sentence(String code) {
        return fill(code, List.of());
    }

    private static String fill(String code, List<Object> figures) {
        String pattern = SENTENCES.getProperty(code);
        if (pattern == null) {
            throw new IllegalStateException("no sentence for the code " + code);
        }
        Object[] texts = figures.stream().map(Object::toString).toArray();
        return MessageFormat.format(pattern.replace("'", "''"), texts);
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
