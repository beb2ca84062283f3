package id.kube.printing;

import id.kube.daybook.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Papers about the books.
 *
 * @param state which state of the books they tell of: the same one twice is a copy
 */
record Told(String state, List<ReceiptDocument> papers) {

    private static final int LETTERS = 12;

    /** Papers that say the same are the same, whatever else was written down meanwhile. */
    static Told of(List<ReceiptDocument> papers) {
        StringBuilder said = new StringBuilder();
        papers.forEach(paper -> paper.parts().forEach(part -> said.append(part.kind().name())
                .append('\n').append(part.left()).append('\n').append(part.right())
                .append('\n')));
        return new Told(Fingerprint.of(said.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, LETTERS), papers);
    }
}
