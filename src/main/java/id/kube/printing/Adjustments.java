package id.kube.printing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What one printer taught on its test page, written like a profile and laid over its own. The
 * profiles of the program stay as they are: another printer of the same make may do better.
 */
record Adjustments(ObjectNode over) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** A code that telephones cannot read is drawn larger first, then left out. */
    private static final int LARGE_MODULE = 6;
    private static final int MORE_FEED = 2;
    private static final int MOST_FEED = 20;

    static Adjustments read(String written) {
        try {
            return new Adjustments((ObjectNode) JSON.readTree(written));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("kept adjustments cannot be read", broken);
        }
    }

    String written() {
        return over.toString();
    }

    boolean isEmpty() {
        return over.isEmpty();
    }

    /** What follows from the answers to a test page that was printed with this profile. */
    Adjustments learn(Answers seen, PrinterProfile printed) {
        ObjectNode learned = over.deepCopy();
        seen.columns().ifPresent(columns ->
                learned.withObject("/fonts/A").put("columns", columns));
        if (seen.strangeLetters()) {
            learned.withObject("/features").put("styleCommand", "none");
        }
        if (seen.unreadableSquare()) {
            ObjectNode square = learned.withObject("/features/qr");
            if (printed.moduleDots() < LARGE_MODULE) {
                square.put("moduleDots", LARGE_MODULE);
            } else {
                square.put("native", false).put("raster", false);
            }
        }
        if (seen.shortFeed()) {
            learned.withObject("/features").put("tearFeedLines",
                    Math.min(MOST_FEED, printed.tearFeedLines() + MORE_FEED));
        }
        return new Adjustments(learned);
    }

    /**
     * What a person saw on the test page.
     *
     * @param columns how many figures stood in the first line, where not all did
     * @param strangeLetters whether there were letters nobody had written
     * @param unreadableSquare whether a telephone could not read the square code
     * @param shortFeed whether the paper could not be torn below the last line
     */
    record Answers(Optional<Integer> columns, boolean strangeLetters, boolean unreadableSquare,
            boolean shortFeed) {
    }
}
