package id.kube.printing;

import id.kube.reports.Slip;
import java.util.List;
import java.util.Locale;

/** The words of a statement as a strip for the wall. */
record StatementSlip(String title, String shop, String period, List<Line> lines, long known) {

    static StatementSlip of(Slip slip, String shop) {
        return new StatementSlip(slip.title().toUpperCase(Locale.ROOT), shop, slip.period(),
                slip.lines().stream().map(Line::of).toList(), slip.known());
    }

    /** Only what adds something up: what fits on a page about more than one thing. */
    static List<Line> totals(Slip slip) {
        return slip.lines().stream().filter(Slip.Line::isTotal).map(Line::of).toList();
    }

    /** A heading has no amount; what adds up the lines above it is a total. */
    record Line(String words, String amount, boolean isHead, boolean isTotal) {

        private static Line of(Slip.Line line) {
            return new Line(line.words(), line.amount().map(sum -> sum.digits()).orElse(""),
                    line.amount().isEmpty(), line.isTotal());
        }
    }
}
