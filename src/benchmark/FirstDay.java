import java.nio.file.Path;
import java.util.Arrays;

/** Start, memory, import and one sale after the other. */
final class FirstDay {

    private static final int SALES = 1_000;
    private static final int WARMING = 200;

    private FirstDay() {
    }

    static void measure(Path data) throws Exception {
        Shop shop = Shop.startTwice(data);
        try {
            shop.setUp();
            long atRest = shop.residentMb();
            double rate = shop.importYear();
            long[] sales = sell(shop);
            Table table = new Table("a shop's first day");
            table.row("cold start to first answer", "%.2f s", shop.startSeconds());
            table.row("memory after the first answer", "%.0f MB", atRest);
            table.row("memory after a year and " + (SALES + WARMING) + " sales", "%.0f MB",
                    shop.residentMb());
            table.row("import of a year of Cempaka", "%.0f entries/s", rate);
            table.row("one sale over HTTP, forced to disk, p50", "%.2f ms", at(sales, 50));
            table.row("one sale over HTTP, forced to disk, p99", "%.2f ms", at(sales, 99));
        } finally {
            shop.stop();
        }
    }

    private static long[] sell(Shop shop) throws Exception {
        long[] took = new long[SALES];
        for (int count = -WARMING; count < SALES; count++) {
            String sale = """
                    {"id":"bench-%d","type":"sale","date":"2026-01-06","lines":[{"sku":"MIE",\
                    "qty":1,"amount":3000}],"pay":[{"m":"till","amount":3000}]}"""
                    .formatted(count + WARMING);
            long begin = System.nanoTime();
            shop.post("daybook", sale);
            if (count >= 0) {
                took[count] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
