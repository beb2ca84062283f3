import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Sends a day book to a running shop, some hundred lines at a time, so that it takes no more
 * memory for ten years than for a day, and may be sent again from any break.
 */
class Import {

    /** Fewer than the door keeps in hand, so neither side ever waits for the other to listen. */
    private static final int AT_ONCE = 500;
    private static final int ATTEMPTS = 6;
    private static final int SHOWN = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern FIELD =
            Pattern.compile("\"(id|status|code|detail)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Long> counts = new TreeMap<>();
    private final boolean onTerminal = System.console() != null;
    private final long begin = System.nanoTime();
    private final URI door;
    private final String token;
    private final long total;
    private long done;
    private long shownAt = begin;
    private String failure = "";

    private Import(URI door, String token, long total) {
        this.door = door;
        this.token = token;
        this.total = total;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> files = new ArrayList<>(List.of(arguments));
        boolean strict = files.remove("--strict");
        String token = System.getenv().getOrDefault("AMANAH_TOKEN", "");
        if (files.size() != 1 || token.isEmpty()) {
            System.err.println("AMANAH_TOKEN=... bin/import [--strict] FILE.ndjson[.gz]");
            System.exit(2);
        }
        String port = System.getenv().getOrDefault("AMANAH_PORT", "8080");
        URI shop = URI.create(System.getenv().getOrDefault("AMANAH_URL",
                "http://localhost:" + port) + "/");
        Path file = Path.of(files.get(0));
        if (!Files.isReadable(file)) {
            System.err.println(file + " cannot be read");
            System.exit(2);
        }
        long total;
        try (BufferedReader lines = open(file)) {
            total = lines.lines().filter(line -> !line.isBlank()).count();
        }
        Import sending = new Import(shop.resolve("/api/v1/daybook?strict=" + strict), token, total);
        System.exit(sending.send(file));
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(file.toString().endsWith(".gz")
                ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private int send(Path file) throws IOException, InterruptedException {
        try (BufferedReader lines = open(file)) {
            List<String> next = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    next.add(line);
                }
                if (next.size() == AT_ONCE && !take(next)) {
                    return broken();
                }
            }
            if (!next.isEmpty() && !take(next)) {
                return broken();
            }
        }
        show(true);
        return count("refused") > 0 ? 1 : 0;
    }

    private int broken() {
        show(true);
        System.err.println(failure);
        System.err.println("Stopped after " + done + " of " + total + ". Run it again; what is"
                + " kept already is not kept twice.");
        return 2;
    }

    /** Whether all these lines have their answers; a shop that is away is asked again. */
    private boolean take(List<String> lines) throws InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                HttpResponse<String> answer = post(String.join("\n", lines));
                List<String> results = answer.body().lines().toList();
                if (answer.statusCode() == 200 && results.size() == lines.size()) {
                    results.forEach(this::note);
                    lines.clear();
                    show(false);
                    return true;
                }
                failure = answer.statusCode() + " " + answer.body();
                if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
                    return false;
                }
            } catch (IOException away) {
                failure = "The shop does not answer: " + away;
            }
            Thread.sleep(Duration.ofSeconds(1L << Math.min(attempt, 4)).toMillis());
        }
        return false;
    }

    private HttpResponse<String> post(String lines) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(door).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)).build(), BodyHandlers.ofString());
    }

    private void note(String result) {
        Map<String, String> fields = new TreeMap<>();
        Matcher field = FIELD.matcher(result);
        while (field.find()) {
            fields.putIfAbsent(field.group(1), field.group(2).replaceAll("\\\\(.)", "$1"));
        }
        done++;
        String status = fields.getOrDefault("status", "unclear");
        counts.merge(status, 1L, Long::sum);
        if (status.equals("refused") && count("refused") <= SHOWN) {
            System.out.printf("%s%s (entry %d): %s: %s%n", onTerminal ? "\r" : "",
                    fields.getOrDefault("id", "?"), done, fields.getOrDefault("code", "?"),
                    fields.getOrDefault("detail", ""));
        }
    }

    private long count(String status) {
        return counts.getOrDefault(status, 0L);
    }

    /** On a terminal one line that changes; into a file a line every few seconds. */
    private void show(boolean last) {
        long now = System.nanoTime();
        if (!last && !onTerminal && now - shownAt < 5_000_000_000L) {
            return;
        }
        shownAt = now;
        System.out.printf("%s%,d/%,d  %,.0f/s  written %,d  known %,d  review %,d  refused %,d%s",
                onTerminal ? "\r" : "", done, total, done / ((now - begin) / 1e9),
                count("written"), count("known"), count("review"), count("refused"),
                last || !onTerminal ? System.lineSeparator() : "  ");
        System.out.flush();
    }
}
