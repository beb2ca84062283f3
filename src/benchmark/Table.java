import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints figures as a table of Markdown, and draws some of them as bars. */
final class Table {

    private static final int LABEL = 330;
    private static final int BAR = 330;
    private static final int ROW = 26;

    private final List<Bar> bars = new ArrayList<>();

    Table(String what) {
        System.out.printf("%n| %-60s | %12s |%n|%s|%s:|%n", what, "measured",
                "-".repeat(62), "-".repeat(13));
    }

    void row(String what, String format, double figure) {
        System.out.printf(Locale.ROOT, "| %-60s | %12s |%n", what,
                String.format(Locale.ROOT, format, figure));
    }

    /** A row that is also a bar of the picture. */
    void bar(String what, String format, double figure) {
        row(what, format, figure);
        bars.add(new Bar(what, String.format(Locale.ROOT, format, figure), figure));
    }

    /** Draws the bars, longest as wide as there is room, into target/benchmark/NAME.svg. */
    void draw(String name, String title) throws IOException {
        double longest = bars.stream().mapToDouble(Bar::figure).max().orElse(1);
        int height = ROW * (bars.size() + 2);
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 %d" role="img"
                    font-family="sans-serif" font-size="14">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="10" y="20" font-weight="bold">%2$s</text>
                """, height, title));
        int y = ROW + ROW / 2;
        for (Bar bar : bars) {
            double width = BAR * bar.figure / longest;
            svg.append(String.format(Locale.ROOT, """
                    <text x="10" y="%d">%s</text>
                    <rect x="%d" y="%d" width="%.1f" height="16" fill="#0b6e4f"/>
                    <text x="%.1f" y="%1$d">%s</text>
                    """, y + 13, bar.what, LABEL, y, width, LABEL + width + 6, bar.told));
            y += ROW;
        }
        Path file = Path.of("target", "benchmark", name + ".svg");
        Files.createDirectories(file.getParent());
        Files.writeString(file, svg.append("</svg>\n"));
        System.out.println("\nPicture: " + file);
    }

    private record Bar(String what, String told, double figure) {
    }
}
