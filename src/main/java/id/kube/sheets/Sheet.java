package id.kube.sheets;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kube.daybook.Words;
import java.util.List;

/**
 * A report as it is shown.
 *
 * @param period the days it tells of, as people say them
 * @param remarks sentences that stand below it
 */
public record Sheet(String report, String period, List<Column> columns, List<Row> rows,
        List<String> remarks) {

    public Sheet(String report, String period, List<Column> columns, List<Row> rows) {
        this(report, period, columns, rows, List.of());
    }

    /** The Indonesian name. */
    @JsonProperty
    public String title() {
        return Words.sentence("report." + report);
    }

    /** Numbers of one column, over the rows that are no totals. */
    public static long sum(List<Row> rows, String column) {
        return rows.stream().filter(row -> row.kind() == Row.Kind.LINE)
                .map(row -> row.cells().get(column)).filter(Long.class::isInstance)
                .mapToLong(Long.class::cast).sum();
    }
}
