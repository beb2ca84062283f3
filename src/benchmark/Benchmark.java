import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Measures the packaged shop as a newcomer meets it: start, memory, import, one sale. */
class Benchmark {

    private static final int PORT = 18_080;
    private static final int SALES = 1_000;
    private static final int WARMING = 200;
    private static final URI SERVER = URI.create("http://127.0.0.1:" + PORT + "/api/v1/");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("amanah-benchmark");
        Process shop = null;
        try {
            Path archive = data.resolve("classes.jsa");
            start(data, "-XX:ArchiveClassesAtExit=" + archive).stop();
            Started cold = start(data, "-XX:SharedArchiveFile=" + archive);
            shop = cold.shop;
            String token = setUp();
            long atRest = residentMb(shop);
            double rate = importYear(token);
            long[] sales = sell(token);
            System.out.printf("%n%-44s %10s%n", "what", "measured");
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
        ProcessBuilder builder = new ProcessBuilder("java", "-XX:+UseSerialGC",
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
        HttpRequest request = HttpRequest.newBuilder(SERVER.resolve("daybook"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(year)).build();
        long begin = System.nanoTime();
        String results = HTTP.send(request, BodyHandlers.ofString()).body();
        double seconds = (System.nanoTime() - begin) / 1e9;
        long refused = results.lines().filter(line -> line.contains("\"refused\"")).count();
        if (refused > 0) {
            System.out.println(refused + " entries refused");
        }
        return results.lines().count() / seconds;
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

    private record Started(Process shop, double seconds) {

        void stop() throws InterruptedException {
            shop.destroy();
            shop.waitFor();
        }
    }
}
