package id.kube.sheets;

import java.time.LocalDate;

/** Cells for programs that calculate. */
final class Cell {

    /** Signs with which a cell becomes a formula in one spreadsheet or another. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|";

    private Cell() {
    }

    /** A text that no spreadsheet takes for a formula. */
    static String safe(String text) {
        boolean looksLikeOne = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return looksLikeOne ? "'" + text : text;
    }

    /** For a comma-separated table: numbers and days as they are, texts made safe and quoted. */
    static String inTable(Object value) {
        if (value instanceof Long || value instanceof LocalDate) {
            return value.toString();
        }
        String text = safe(value.toString());
        return text.matches("(?s).*[\",;\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
