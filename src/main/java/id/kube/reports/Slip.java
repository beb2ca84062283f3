package id.kube.reports;

import id.kube.money.Rupiah;
import id.kube.sheets.Row;
import id.kube.sheets.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * A statement of words and one column of money, for paper of the width of a receipt.
 *
 * @param known the number of the last entry it tells of
 */
public record Slip(String title, String period, List<Line> lines, long known) {

    static Slip of(Sheet sheet, long known) {
        return new Slip(sheet.title(), sheet.period(),
                sheet.rows().stream().map(Line::of).toList(), known);
    }

    /** A heading has no amount; what adds up the lines above it is a total. */
    public record Line(String words, Optional<Rupiah> amount, boolean isTotal) {

        private static Line of(Row row) {
            return new Line(row.cells().get("name").toString(),
                    Optional.ofNullable(row.cells().get("amount"))
                            .map(amount -> Rupiah.of((Long) amount)),
                    row.kind() == Row.Kind.TOTAL);
        }
    }
}
