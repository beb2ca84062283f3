package id.kube.forms;

import java.util.Map;

/** One filled-in row. */
public final class Line {

    /** What a formula shows that nobody has worked out yet; taken for nothing it would be lost. */
    static final String UNSOLVED = "#VALUE!";

    private final Part part;
    private final String at;
    private final int row;
    private final Map<Heading, Cell> cells;

    /** A row at an address such as {@code Barang!7}, for what has no cell of its own. */
    Line(Part part, String at, int row, Map<Heading, Cell> cells) {
        this.part = part;
        this.at = at;
        this.row = row;
        this.cells = cells;
    }

    /** The list of the form in which it stands. */
    public Part part() {
        return part;
    }

    /** Its number as a spreadsheet shows it, from 1. */
    public int row() {
        return row;
    }

    /** What stands under a head; blank where nothing does, or the column was taken out. */
    public Cell cell(Heading heading) {
        return cells.getOrDefault(heading, new Cell(at, ""));
    }

    /** Whether nothing was filled in but what the form had written there, or formulas in stock. */
    boolean isBlank() {
        return cells.entrySet().stream().allMatch(cell -> cell.getKey() == Heading.FIGURE
                || cell.getValue().isBlank() || cell.getValue().text().equals(UNSOLVED));
    }

    /**
     * A cell as a person reads it.
     *
     * @param at its address as a spreadsheet shows it: {@code Barang!D7}, in a table {@code D7}
     * @param text with one space between words; numbers with a comma before what is not whole
     */
    public record Cell(String at, String text) {

        /** Whether nothing was written into it. */
        public boolean isBlank() {
            return text.isEmpty();
        }
    }
}
