package id.kube.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import id.kube.daybook.Canonical;
import id.kube.daybook.UnreadableEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of one request. It is looked through once before anything is written, so that a
 * text that cannot be read writes nothing; and an entry too long for a line is never built.
 */
final class Batch {

    private final byte[] bytes;
    private final boolean one;
    private final List<Boolean> fitting;

    private Batch(byte[] bytes, boolean one, List<Boolean> fitting) {
        this.bytes = bytes;
        this.one = one;
        this.fitting = fitting;
    }

    /** Looks a request through; throws {@link UnreadableEntry} where it is no JSON of entries. */
    static Batch of(byte[] bytes, int longest) {
        try (JsonParser tokens = Canonical.open(bytes)) {
            JsonToken first = tokens.nextToken();
            if (first != JsonToken.START_ARRAY && first != JsonToken.START_OBJECT) {
                throw new UnreadableEntry("bukan catatan");
            }
            boolean one = first == JsonToken.START_OBJECT;
            List<Boolean> fitting = new ArrayList<>();
            if (one) {
                fitting.add(isFitting(tokens, longest));
            } else {
                while (Canonical.step(tokens) != JsonToken.END_ARRAY) {
                    fitting.add(isFitting(tokens, longest));
                }
            }
            if (tokens.nextToken() != null) {
                throw new UnreadableEntry("ada lebihnya di belakang");
            }
            return new Batch(bytes, one, fitting);
        } catch (IOException broken) {
            throw new UnreadableEntry("bukan JSON yang utuh");
        }
    }

    boolean isOne() {
        return one;
    }

    int size() {
        return fitting.size();
    }

    boolean isFitting(int at) {
        return fitting.get(at);
    }

    /** Hands over the entries one after the other; one that is too long is only counted. */
    void each(Reader reader) throws IOException {
        try (JsonParser tokens = Canonical.open(bytes)) {
            if (!one) {
                tokens.nextToken();
            }
            for (boolean fits : fitting) {
                tokens.nextToken();
                if (fits) {
                    reader.entry(Canonical.next(tokens));
                } else {
                    tokens.skipChildren();
                    reader.tooLong();
                }
            }
        }
    }

    /** Whether the value that begins here fits a line; leaves the parser at its end. */
    private static boolean isFitting(JsonParser tokens, int longest)
            throws IOException {
        JsonLocation begin = tokens.currentTokenLocation();
        JsonToken token = tokens.currentToken();
        if (token == null) {
            throw new UnreadableEntry("bukan JSON yang utuh");
        }
        for (int depth = token.isStructStart() ? 1 : 0; depth > 0;) {
            JsonToken next = Canonical.step(tokens);
            if (next == null) {
                throw new UnreadableEntry("bukan JSON yang utuh");
            }
            depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
        }
        return tokens.currentLocation().getCharOffset() - begin.getCharOffset() <= longest;
    }

    /** What is done with the entries. */
    interface Reader {

        void entry(JsonNode entry);

        void tooLong();
    }
}
