import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a month's reports, the watch and the closing cost after 1, 12, 36 and 120 months. */
final class ManyMonths {

    private static final Set<Integer> LOOKED_AT = Set.of(1, 12, 36, 120);
    private static final int MONTHS = 120;
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int ASKED = 200;

    private ManyMonths() {
    }

    static void measure(Path data) throws Exception {
        Shop shop = Shop.startTwice(data);
        Table table = new Table("a shop's months, 1,812 entries each");
        try {
            shop.setUp();
            for (int count = 1; count <= MONTHS; count++) {
                YearMonth month = LAST.minusMonths(MONTHS - count);
                double rate = shop.importLines(MonthOfSales.of(month));
                if (LOOKED_AT.contains(count)) {
                    table.row("month " + count + ", import", "%.0f entries/s", rate);
                    reports(shop, table, count, month);
                }
                long begin = System.nanoTime();
                shop.post("daybook", """
                        {"id":"close-%s","type":"period.close","date":"%s","month":"%s"}"""
                        .formatted(month, month.plusMonths(1).atDay(1), month));
                if (LOOKED_AT.contains(count)) {
                    table.row("month " + count + ", closing it", "%.2f ms",
                            (System.nanoTime() - begin) / 1e6);
                }
            }
        } finally {
            shop.stop();
        }
        table.draw("months", "Reading one month, median in ms, after 1 to 120 months");
    }

    private static void reports(Shop shop, Table table, int count, YearMonth month)
            throws Exception {
        for (String report : List.of("ledger/trial-balance?asOf=%2$s",
                "reports/income?from=%1$s-01&to=%2$s", "reports/position?asOf=%2$s",
                "closing/%1$s", "leakage?asOf=%2$s")) {
            String path = report.formatted(month, month.atEndOfMonth());
            String name = path.replaceAll("[?/]20.*", "").replaceAll("\\?.*", "");
            table.bar("month " + count + ", " + name, "%.2f ms", median(shop, path));
        }
    }

    private static double median(Shop shop, String path) throws Exception {
        long[] took = new long[ASKED];
        for (int count = -ASKED; count < ASKED; count++) {
            long begin = System.nanoTime();
            shop.get(path);
            if (count >= 0) {
                took[count] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(took);
        return took[ASKED / 2] / 1e6;
    }
}
