import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * One sale of three goods over HTTP, answered when it is on the disk, from one till and from
 * eight; and beside it the limit: the same rows by bare transactions into the same file.
 */
final class DurableSale {

    private static final int WARMING = 4_000;
    private static final int SALES = 4_000;
    private static final String STOCK = """
            {"id":"stock","type":"purchase","date":"2026-01-05","supplier":"TOKO","lines":[\
            {"sku":"MIE","qty":99999,"amount":219997800},\
            {"sku":"TEH","qty":99999,"amount":479995200},\
            {"sku":"KOP","qty":99999,"amount":109998900}],\
            "pay":[{"m":"credit","amount":809991900}]}""";

    private DurableSale() {
    }

    static void measure(Path data) throws Exception {
        Table table = new Table("a durable sale of three goods");
        Shop shop = Shop.startTwice(data);
        double cpu;
        double alone;
        double eight;
        try {
            shop.setUp();
            shop.importYear();
            shop.post("daybook", STOCK);
            String till = shop.tillsToken();
            sell(till, "warm", 1, WARMING / 2);
            sell(till, "warm8", 8, WARMING / 2);
            eight = rate(shop, till, table, 8);
            rate(shop, till, table, 4);
            rate(shop, till, table, 2);
            double before = shop.cpuSeconds();
            alone = rate(shop, till, table, 1);
            cpu = (shop.cpuSeconds() - before) / SALES;
        } finally {
            shop.stop();
        }
        RawSale.Limit limit = raw(data, table);
        table.row("CPU per sale, over HTTP against bare", "%.2f times",
                cpu * 1e3 / limit.cpuMillis());
        table.row("rate of one till against bare", "%.2f", alone / limit.rate());
        table.row("rate of eight tills against bare", "%.2f", eight / limit.rate());
        table.row("rate of eight tills against bare, eight to a force", "%.2f",
                eight / limit.groupRate());
        table.draw("sale", "Durable sales of three goods in a second");
    }

    private static double rate(Shop shop, String till, Table table, int tills) throws Exception {
        String name = tills == 1 ? "1 till" : tills + " tills";
        double cpu = shop.cpuSeconds();
        double seconds = sell(till, "s" + tills, tills, SALES);
        table.bar("over HTTP, " + name, "%.0f sales/s", SALES / seconds);
        table.row("over HTTP, " + name + ", CPU of the shop per sale", "%.2f ms",
                (shop.cpuSeconds() - cpu) * 1e3 / SALES);
        return SALES / seconds;
    }

    private static double sell(String token, String name, int tills, int sales) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(tills);
        try {
            List<Callable<Void>> work = IntStream.range(0, tills)
                    .<Callable<Void>>mapToObj(till -> () -> {
                        sell(token, name + "-" + till, sales / tills);
                        return null;
                    }).toList();
            long begin = System.nanoTime();
            for (var done : people.invokeAll(work)) {
                done.get();
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            people.shutdown();
        }
    }

    private static void sell(String token, String name, int sales) throws IOException {
        try (Line line = new Line(token)) {
            for (int sale = 0; sale < sales; sale++) {
                line.write("""
                        {"id":"%s-%d","type":"sale","date":"2026-01-06","lines":[\
                        {"sku":"MIE","qty":1,"amount":3000},{"sku":"TEH","qty":1,"amount":5500},\
                        {"sku":"KOP","qty":2,"amount":3000}],\
                        "pay":[{"m":"till","amount":11500}]}""".formatted(name, sale));
            }
        }
    }

    /** In a process of its own with the shop's flags, after the shop has let go of the file. */
    private static RawSale.Limit raw(Path data, Table table) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("java").redirectError(
                ProcessBuilder.Redirect.INHERIT);
        builder.command().addAll(Shop.FLAGS);
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), "RawSale",
                Shop.folder(data).toString()));
        Process process = builder.start();
        RawSale.Limit limit = RawSale.Limit.of(new String(process.getInputStream().readAllBytes()));
        table.bar("bare transactions, each forced", "%.0f sales/s", limit.rate());
        table.row("bare transactions, CPU per sale", "%.2f ms", limit.cpuMillis());
        table.bar("bare transactions, eight to a force", "%.0f sales/s", limit.groupRate());
        return limit;
    }
}
