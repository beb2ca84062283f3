package id.kube.forms;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellAddress;

/** Which column asks for what, as the row of heads says. */
final class Heads {

    /** With this word in front a row only shows how it is done. */
    static final String EXAMPLE = "CONTOH";

    private static final String ADDRESS = "%s%d";

    private final Map<Integer, Heading> columns;

    private Heads(Map<Integer, Heading> columns) {
        this.columns = columns;
    }

    /** The heads in a row; none where fewer than two are known. */
    static Optional<Heads> in(List<String> row) {
        Map<Integer, Heading> columns = new HashMap<>();
        for (int at = 0; at < row.size(); at++) {
            int column = at;
            Heading.of(row.get(at)).filter(heading -> !columns.containsValue(heading))
                    .ifPresent(heading -> columns.put(column, heading));
        }
        return columns.size() < 2 ? Optional.empty() : Optional.of(new Heads(columns));
    }

    Optional<Heading> heading(int column) {
        return Optional.ofNullable(columns.get(column));
    }

    List<Heading> missingFrom(Part part) {
        return part.headings().stream().filter(part::needs)
                .filter(heading -> !columns.containsValue(heading)).toList();
    }

    /** A row of a part; none where it is blank or an example. */
    Optional<Line> line(Part part, String sheet, int row, List<String> texts) {
        Map<Heading, Line.Cell> cells = new EnumMap<>(Heading.class);
        columns.forEach((column, heading) -> {
            if (part.headings().contains(heading)) {
                cells.put(heading, new Line.Cell(sheet + address(column, row),
                        column < texts.size() ? texts.get(column) : ""));
            }
        });
        Line line = new Line(part, sheet + row, row, cells);
        boolean isExample = texts.stream()
                .anyMatch(text -> text.toUpperCase(Locale.ROOT).startsWith(EXAMPLE));
        return isExample || line.isBlank() ? Optional.empty() : Optional.of(line);
    }

    static String address(int column, int row) {
        return ADDRESS.formatted(CellAddress.convertNumToColString(column), row);
    }

    /** A text with one space between its words, and none of the signs nobody sees. */
    static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zs}\\uFEFF\\uFFFD]+", " ").strip();
    }
}
