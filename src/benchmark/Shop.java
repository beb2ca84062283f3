import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The packaged shop in a process of its own, as a newcomer meets it. */
final class Shop {

    static final int PORT = 18_080;

    /** As bin/start runs it. */
    static final List<String> FLAGS = List.of("@src/package/java.options");

    private static final String OPERATOR = "benchmark";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private static final double TICKS = 100;

    private final Process process;
    private final URI server;
    private final double startSeconds;
    private String token = OPERATOR;

    private Shop(Process process, URI server, double startSeconds) {
        this.process = process;
        this.server = server;
        this.startSeconds = startSeconds;
    }

    /** As bin/start does it: the first run leaves an archive of classes, the next uses it. */
    static Shop startTwice(Path data) throws Exception {
        Path archive = data.resolve("classes.jsa");
        start(data, PORT, "-XX:ArchiveClassesAtExit=" + archive).stop();
        return start(data, PORT, "-XX:SharedArchiveFile=" + archive);
    }

    /** Starts it over the books in a folder, and waits until it answers. */
    static Shop start(Path data, int port, String... flags) throws Exception {
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder("java").redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile());
        builder.command().addAll(FLAGS);
        builder.command().addAll(List.of(flags));
        builder.command().addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        builder.environment().put("AMANAH_DATA", folder(data).toString());
        builder.environment().put("AMANAH_PORT", Integer.toString(port));
        builder.environment().put("AMANAH_OPERATOR_TOKEN", OPERATOR);
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        // Another shop behind this number would be measured instead.
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        long begin = System.nanoTime();
        Process process = builder.start();
        URI server = URI.create("http://127.0.0.1:" + port + "/api/v1/");
        while (process.isAlive()) {
            try {
                Shop shop = new Shop(process, server, (System.nanoTime() - begin) / 1e9);
                if (shop.ask("GET", "state", null).statusCode() == 200) {
                    return shop;
                }
            } catch (IOException notYet) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("log")));
    }

    static Path folder(Path data) {
        return data.resolve("shop");
    }

    double startSeconds() {
        return startSeconds;
    }

    void setUp() throws Exception {
        token = setUp("cempaka");
    }

    /** Founds one more group; answers its ketua's token. */
    String setUp(String code) throws Exception {
        return tokenIn(as(OPERATOR).post("setup", """
                {"kube":{"code":"%s","name":"KUBE Cempaka"},
                 "ketua":{"member":"A01","name":"Bu Ketua","pin":"135791"}}""".formatted(code)));
    }

    /** The same shop, asked with somebody's token. */
    Shop as(String somebody) {
        Shop hers = new Shop(process, server, startSeconds);
        hers.token = somebody;
        return hers;
    }

    /** Signs a member in at a device of the shop; answers her token. */
    String tillsToken() throws Exception {
        String ketua = token;
        put("people/A08/pin", "{\"role\":\"kasir\",\"name\":\"Bu Kasir\",\"pin\":\"2468\"}");
        token = tokenIn(post("devices", "{\"name\":\"till\"}"));
        String till = tokenIn(post("session", "{\"member\":\"A08\",\"pin\":\"2468\"}"));
        token = ketua;
        return till;
    }

    private static String tokenIn(String answer) {
        Matcher found = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return found.group(1);
    }

    String get(String path) throws Exception {
        return good(path, ask("GET", path, null));
    }

    private void put(String path, String body) throws Exception {
        good(path, ask("PUT", path, body));
    }

    String post(String path, String body) throws Exception {
        return good(path, ask("POST", path, body));
    }

    private static String good(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " was answered " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> ask(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    double importYear() throws Exception {
        try (GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(
                Path.of("src/main/resources/examples/cempaka.ndjson.gz")))) {
            return importLines(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Sends entries as one stream; answers how many of them were taken in a second. */
    double importLines(String entries) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("daybook"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(entries)).build();
        long begin = System.nanoTime();
        String results = good("daybook", HTTP.send(request, BodyHandlers.ofString()));
        double seconds = (System.nanoTime() - begin) / 1e9;
        long refused = results.lines().filter(line -> line.contains("\"refused\"")).count();
        if (refused > 0) {
            throw new IllegalStateException(refused + " entries were refused");
        }
        return results.lines().count() / seconds;
    }

    long residentMb() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return status.stream().filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D", "")).mapToLong(Long::parseLong)
                .findFirst().orElseThrow() / 1024;
    }

    /** What the process has used of the processors since its start, in seconds. */
    double cpuSeconds() throws IOException {
        String[] stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"))
                .replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) / TICKS;
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
