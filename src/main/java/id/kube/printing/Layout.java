package id.kube.printing;

import id.kube.printing.ReceiptPart.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks a paper into lines, the same for printer and screen, so that both say the same. */
final class Layout {

    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    private Layout(int columns) {
        this.columns = columns;
    }

    static List<Line> lines(ReceiptDocument document, int columns) {
        Layout layout = new Layout(columns);
        document.parts().forEach(layout::lay);
        return layout.lines;
    }

    /** What the paper says, as text. */
    static String plain(ReceiptDocument document, int columns) {
        return lines(document, columns).stream().filter(line -> line.qr().isEmpty())
                .map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    private void lay(ReceiptPart part) {
        String left = PaperText.fold(part.left());
        String right = PaperText.fold(part.right());
        switch (part.kind()) {
            case TEXT -> PaperText.wrap(left, columns).forEach(text -> add(text, part.look()));
            case CENTRE -> PaperText.wrap(left, columns)
                    .forEach(text -> add(centred(text), part.look()));
            case PAIR -> pair(part.left().startsWith(" ") ? "  " : "", left, right, part.look());
            case HALVES -> halves(left, right);
            case RULE -> add("-".repeat(columns), Look.PLAIN);
            case BLANK -> add("", Look.PLAIN);
            case QR -> lines.add(new Line("", Look.PLAIN, part.left()));
        }
    }

    /** The amount stands beside the words, or under them where both do not fit. */
    private void pair(String indent, String left, String right, Look look) {
        List<String> words = PaperText.wrap(left, columns - indent.length());
        words.subList(0, words.size() - 1).forEach(text -> add(indent + text, look));
        String last = indent + words.get(words.size() - 1);
        int gap = columns - last.length() - right.length();
        if (gap > 0 || right.isEmpty()) {
            add(last + " ".repeat(Math.max(gap, 0)) + right, look);
        } else {
            add(last, look);
            PaperText.wrap(right, columns)
                    .forEach(text -> add(" ".repeat(columns - text.length()) + text, look));
        }
    }

    private void halves(String left, String right) {
        int half = columns / 2 - 1;
        List<String> lefts = PaperText.wrap(left, half);
        List<String> rights = PaperText.wrap(right, half);
        for (int row = 0; row < Math.max(lefts.size(), rights.size()); row++) {
            String first = row < lefts.size() ? lefts.get(row) : "";
            String second = row < rights.size() ? rights.get(row) : "";
            add(first + " ".repeat(columns / 2 + 1 - first.length()) + second, Look.PLAIN);
        }
    }

    private String centred(String text) {
        return " ".repeat((columns - text.length()) / 2) + text;
    }

    private void add(String text, Look look) {
        lines.add(new Line(text.stripTrailing(), look, ""));
    }

    /**
     * One line of the paper.
     *
     * @param qr what a square code says that stands here instead of text; empty for text
     */
    record Line(String text, Look look, String qr) {
    }
}
