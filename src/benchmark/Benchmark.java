import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Measures the packaged shop as a newcomer meets it: start, memory, import, one sale; with the
 * word {@code months}, what a month's reports and its closing cost after one month and after 36.
 */
class Benchmark {

    private static final int PORT = 18_080;
    private static final int SALES = 1_000;
    private static final int WARMING = 200;
    private static final int MONTHS = 36;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2023, 11);
    private static final int ASKED = 100;
    private static final URI SERVER = URI.create("http://127.0.0.1:" + PORT + "/api/v1/");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("amanah-benchmark");
        boolean months = arguments.length > 0 && arguments[0].equals("months");
        Process shop = null;
        try {
            Path archive = data.resolve("classes.jsa");
            start(data, "-XX:ArchiveClassesAtExit=" + archive).stop();
            Started cold = start(data, "-XX:SharedArchiveFile=" + archive);
            shop = cold.shop;
            String token = setUp();
            System.out.printf("%n%-44s %10s%n", "what", "measured");
            if (months) {
                manyMonths(token);
                return;
            }
            long atRest = residentMb(shop);
            double rate = importYear(token);
            long[] sales = sell(token);
            row("cold start to first answer", "%.2f s", cold.seconds);
            row("memory after the first answer", "%.0f MB", atRest);
            row("memory after a year and " + (SALES + WARMING) + " sales", "%.0f MB",
                    residentMb(shop));
            row("import of a year of Cempaka", "%.0f entries/s", rate);
            row("one sale over HTTP, forced to disk, p50", "%.2f ms", at(sales, 50));
            row("one sale over HTTP, forced to disk, p99", "%.2f ms", at(sales, 99));
        } finally {
            if (shop != null) {
                shop.destroy();
                shop.waitFor();
            }
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** As bin/start does it: the first run leaves an archive of classes, the next uses it. */
    private static Started start(Path data, String classes) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("java", "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1", "-Xms32m", "-Xmx256m", "-Xss512k", classes, "-jar",
                "target/quarkus-app/quarkus-run.jar").redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile());
        builder.environment().put("AMANAH_DATA", data.resolve("shop").toString());
        builder.environment().put("AMANAH_PORT", Integer.toString(PORT));
        long begin = System.nanoTime();
        Process shop = builder.start();
        while (shop.isAlive()) {
            try {
                if (send("state", "", null).statusCode() == 200) {
                    return new Started(shop, (System.nanoTime() - begin) / 1e9);
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("log")));
    }

    private static String setUp() throws Exception {
        String answer = send("setup", "", """
                {"kube":{"code":"cempaka","name":"KUBE Cempaka"},
                 "ketua":{"member":"A01","name":"Bu Ketua","pin":"135791"}}""").body();
        Matcher token = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException(answer);
        }
        return token.group(1);
    }

    private static double importYear(String token) throws Exception {
        String year;
        try (GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(
                Path.of("src/main/resources/examples/cempaka.ndjson.gz")))) {
            year = new String(packed.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        return stream(token, year);
    }

    /** Sends entries as one stream; answers how many of them were taken in a second. */
    private static double stream(String token, String entries) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(SERVER.resolve("daybook"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(entries)).build();
        long begin = System.nanoTime();
        String results = HTTP.send(request, BodyHandlers.ofString()).body();
        double seconds = (System.nanoTime() - begin) / 1e9;
        long refused = results.lines().filter(line -> line.contains("\"refused\"")).count();
        if (refused > 0) {
            System.out.println(refused + " entries refused");
        }
        return results.lines().count() / seconds;
    }

    private static void manyMonths(String token) throws Exception {
        YearMonth month = FIRST_MONTH;
        double rate = 0;
        for (int count = 1; count <= MONTHS; count++, month = month.plusMonths(1)) {
            rate = stream(token, MonthOfSales.of(month));
            if (count == 1 || count == MONTHS) {
                reports(token, count, month);
            }
            long begin = System.nanoTime();
            int status = send("daybook", token, """
                    {"id":"close-%s","type":"period.close","date":"%s","month":"%s"}"""
                    .formatted(month, month.plusMonths(1).atDay(1), month)).statusCode();
            if (status != 201) {
                throw new IllegalStateException("a closing was answered " + status);
            }
            if (count == 1 || count == MONTHS) {
                row("month " + count + ", closing it", "%.2f ms",
                        (System.nanoTime() - begin) / 1e6);
            }
        }
        row("import of the last month", "%.0f entries/s", rate);
    }

    private static void reports(String token, int count, YearMonth month) throws Exception {
        for (String report : List.of("ledger/trial-balance?asOf=%2$s",
                "reports/income?from=%1$s-01&to=%2$s", "reports/position?asOf=%2$s",
                "closing/%1$s")) {
            String path = report.formatted(month, month.atEndOfMonth());
            row("month " + count + ", " + path.replaceAll("[?/]20.*", "").replaceAll("\\?.*", "")
                    + ", p50", "%.2f ms", at(ask(token, path), 50));
        }
    }

    private static long[] ask(String token, String path) throws Exception {
        long[] took = new long[ASKED];
        for (int count = -ASKED; count < ASKED; count++) {
            long begin = System.nanoTime();
            int status = send(path, token, null).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered " + status);
            }
            if (count >= 0) {
                took[count] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static long[] sell(String token) throws Exception {
        long[] took = new long[SALES];
        for (int count = -WARMING; count < SALES; count++) {
            String sale = """
                    {"id":"bench-%d","type":"sale","date":"2026-01-06","lines":[{"sku":"MIE",\
                    "qty":1,"amount":3000}],"pay":[{"m":"till","amount":3000}]}"""
                    .formatted(count + WARMING);
            long begin = System.nanoTime();
            int status = send("daybook", token, sale).statusCode();
            if (status > 202) {
                throw new IllegalStateException("a sale was answered " + status);
            }
            if (count >= 0) {
                took[count] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(took);
        return took;
    }

    private static HttpResponse<String> send(String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.resolve(path))
                .header("Authorization", "Bearer " + token);
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static long residentMb(Process shop) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + shop.pid() + "/status"));
        return status.stream().filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong)
                .findFirst().orElseThrow() / 1024;
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static void row(String what, String format, double figure) {
        System.out.printf("%-44s %10s%n", what, String.format(format, figure));
    }

    /** About 1,800 sales of two goods each, and what was bought for them. */
    private static final class MonthOfSales {

        private static final int GOODS = 20;
        private static final int DAYS = 28;
        private static final int A_DAY = 64;

        static String of(YearMonth month) {
            StringBuilder lines = new StringBuilder();
            line(lines, """
                    {"id":"g-%s","type":"gift","date":"%s","amount":20000000,"to":"treasury"}"""
                    .formatted(month, month.atDay(1)));
            for (int good = 0; good < GOODS; good++) {
                line(lines, """
                        {"id":"b-%s-%d","type":"purchase","date":"%s","lines":[{"sku":"S%d",\
                        "qty":200,"amount":400000}],"pay":[{"m":"treasury","amount":400000}]}"""
                        .formatted(month, good, month.atDay(1), good));
            }
            for (int sale = 0; sale < DAYS * A_DAY; sale++) {
                line(lines, """
                        {"id":"s-%s-%d","type":"sale","date":"%s","lines":[{"sku":"S%d","qty":1,\
                        "amount":2500},{"sku":"S%d","qty":1,"amount":2500}],\
                        "pay":[{"m":"till","amount":5000}]}""".formatted(month, sale,
                        month.atDay(1 + sale / A_DAY), sale % GOODS, (sale + 7) % GOODS));
            }
            return lines.toString();
        }

        private static void line(StringBuilder lines, String entry) {
            lines.append(entry).append('\n');
        }
    }

    private record Started(Process shop, double seconds) {

        void stop() throws InterruptedException {
            shop.destroy();
            shop.waitFor();
        }
    }
}
