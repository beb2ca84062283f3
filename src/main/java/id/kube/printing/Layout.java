package id.kube.printing;

import id.kube.printing.ReceiptPart.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks a paper into lines, the same for printer and screen, so that both say the same. */
final class Layout {

    /** Longer titles stay small. */
    private static final int TITLE_LINES = 2;

    private final PrinterProfile profile;
    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    private Layout(PrinterProfile profile) {
        this.profile = profile;
        this.columns = profile.columns();
    }

    static List<Line> lines(ReceiptDocument document, PrinterProfile profile) {
        Layout layout = new Layout(profile);
        document.parts().forEach(layout::lay);
        return layout.lines;
    }

    /** What the paper says, as text. */
    static String plain(ReceiptDocument document, PrinterProfile profile) {
        return lines(document, profile).stream().filter(line -> line.qr().isEmpty())
                .map(line -> line.seen() + "\n").collect(Collectors.joining());
    }

    private void lay(ReceiptPart part) {
        String left = PaperText.fold(part.left());
        String right = PaperText.fold(part.right());
        switch (part.kind()) {
            case TEXT -> PaperText.wrap(left, columns).forEach(text -> add(text, part.look()));
            case CENTRE -> centre(left, part.look());
            case PAIR -> pair(part.left().startsWith(" ") ? "  " : "", left, right, part.look());
            case HALVES -> halves(left, right);
            case NAMES -> names(left, right);
            case GRID -> LayoutGrid.rows(part.left(), columns)
                    .forEach(row -> add(row, part.look()));
            case RULE -> add("-".repeat(columns), Look.PLAIN);
            case BLANK -> add("", Look.PLAIN);
            case QR -> square(part.left(), left);
        }
    }

    private void centre(String text, Look look) {
        boolean isBig = look == Look.BIG && profile.hasStyles();
        List<String> big = PaperText.wrap(text, columns / 2);
        if (isBig && big.size() <= TITLE_LINES) {
            big.forEach(line -> add(centred(line, columns / 2), Look.BIG));
        } else {
            PaperText.wrap(text, columns).forEach(line -> add(centred(line, columns),
                    look == Look.BIG ? Look.BOLD : look));
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
        beside(PaperText.wrap(left, half()), PaperText.wrap(right, half()));
    }

    /** Brackets as wide as the hand that signs between them. */
    private void names(String left, String right) {
        beside(bracketed(left), bracketed(right));
    }

    private List<String> bracketed(String name) {
        List<String> wrapped = PaperText.wrap(name, half() - 2);
        if (wrapped.size() == 1) {
            return List.of("(" + name + " ".repeat(half() - 2 - name.length()) + ")");
        }
        return PaperText.wrap("(" + name + ")", half());
    }

    private void beside(List<String> lefts, List<String> rights) {
        for (int row = 0; row < Math.max(lefts.size(), rights.size()); row++) {
            String first = row < lefts.size() ? lefts.get(row) : "";
            String second = row < rights.size() ? rights.get(row) : "";
            add(first + " ".repeat(columns - half() - first.length()) + second, Look.PLAIN);
        }
    }

    private int half() {
        return columns / 2 - 1;
    }

    /** Where no picture can be printed, what it says is written. */
    private void square(String payload, String folded) {
        if (profile.hasSquares()) {
            lines.add(new Line("", Look.PLAIN, payload));
        } else {
            PaperText.wrap(folded, columns)
                    .forEach(text -> add(centred(text, columns), Look.PLAIN));
        }
    }

    private static String centred(String text, int width) {
        return " ".repeat((width - text.length()) / 2) + text;
    }

    private void add(String text, Look look) {
        lines.add(new Line(text.stripTrailing(), profile.hasStyles() ? look : Look.PLAIN, ""));
    }

    /**
     * One line of the paper.
     *
     * @param qr what a square code says that stands here instead of text; empty for text
     */
    record Line(String text, Look look, String qr) {

        /** As it looks on the paper: letters of double width stand apart. */
        String seen() {
            return look == Look.BIG ? text.replaceAll("(.)", "$1 ").stripTrailing() : text;
        }
    }
}
