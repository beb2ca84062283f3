package id.kube.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as a comma-separated table (RFC 4180, UTF-8): one line of headings, then its rows. */
final class CommaTable {

    private static final String END = "\r\n";

    private CommaTable() {
    }

    /** Several sheets stand one below the other, an empty line between them. */
    static byte[] of(List<Sheet> sheets) {
        return sheets.stream().map(CommaTable::table).collect(Collectors.joining(END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String table(Sheet sheet) {
        List<Column> columns = sheet.columns().stream()
                .filter(column -> !column.isOnlyForPaper()).toList();
        StringBuilder table = new StringBuilder(columns.stream().map(Column::title)
                .map(Cell::inTable).collect(Collectors.joining(","))).append(END);
        sheet.rows().forEach(row -> table.append(columns.stream()
                .map(column -> row.cell(column).map(Cell::inTable).orElse(""))
                .collect(Collectors.joining(","))).append(END));
        return table.toString();
    }
}
