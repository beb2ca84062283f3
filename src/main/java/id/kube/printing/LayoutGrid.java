package id.kube.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of a table on narrow paper: the first cell keeps a day, the others share the rest. */
final class LayoutGrid {

    private static final int FIRST = 7;
    /** Narrower than this no name can be read; more cells go onto further rows. */
    private static final int LEAST = 6;

    private LayoutGrid() {
    }

    static List<String> rows(String joined, int columns) {
        List<String> cells = Arrays.stream(joined.split(ReceiptPart.CELL, -1))
                .map(PaperText::fold).toList();
        int beside = Math.max(1, Math.min(cells.size() - 1, (columns - FIRST) / LEAST));
        int width = (columns - FIRST) / beside;
        List<String> rows = new ArrayList<>();
        for (int at = 1; at < cells.size(); at += beside) {
            String head = at == 1 ? cells.get(0) : "";
            row(rows, head, cells.subList(at, Math.min(cells.size(), at + beside)), width);
        }
        return rows;
    }

    private static void row(List<String> rows, String head, List<String> cells, int width) {
        List<List<String>> wrapped = new ArrayList<>();
        wrapped.add(PaperText.wrap(head, FIRST - 1));
        cells.forEach(cell -> wrapped.add(PaperText.wrap(cell, width - 1)));
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int cell = 0; cell < wrapped.size(); cell++) {
                String text = line < wrapped.get(cell).size() ? wrapped.get(cell).get(line) : "";
                int room = cell == 0 ? FIRST : width;
                row.append(text).append(" ".repeat(room - text.length()));
            }
            rows.add(row.toString());
        }
    }
}
