import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings a backup to a shop that holds no group yet: the files of pictures that lie beside it
 * first, then the books. Whole or not at all; ends with 1 and a sentence where it is refused.
 */
class Restore {

    private static final Duration ASK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Pattern FIELD = Pattern.compile(
            "\"(step|done|total|name|detail)\"\\s*:\\s*"
            + "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\d+))");
    private static final Pattern BOOKS =
            Pattern.compile("(.+)-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.amanah");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private final URI door;
    private final String words;
    private final long begin = System.nanoTime();

    private Restore(URI door, String words) {
        this.door = door;
        this.words = words;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = arguments.length == 2 ? Path.of(arguments[1]) : Path.of("");
        if (!Files.isRegularFile(file)) {
            System.err.println("bin/restore FILE.amanah");
            System.exit(2);
        }
        String port = System.getenv().getOrDefault("AMANAH_PORT", "8080");
        URI shop = URI.create(System.getenv().getOrDefault("AMANAH_URL",
                "http://localhost:" + port) + "/");
        Restore restore = new Restore(shop.resolve("/api/v1/restore"), words());
        boolean here = !System.getenv().containsKey("AMANAH_URL");
        if (!restore.isOpen() && (!here || !restore.opens(Path.of(arguments[0])))) {
            System.err.println("The shop does not answer at " + shop);
            System.exit(2);
        }
        System.exit(restore.run(file));
    }

    /** Whether a shop answers. */
    private boolean isOpen() throws InterruptedException {
        try {
            ask(HttpRequest.newBuilder(door).timeout(PATIENCE));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Opens the shop of this machine, which goes on when this command has ended. */
    private boolean opens(Path start) throws IOException, InterruptedException {
        Path log = Files.createTempFile("amanah", ".log");
        System.out.println("Opening the shop; what it says stands in " + log);
        Process shop = new ProcessBuilder("nohup", start.toString()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        while (shop.isAlive() && !isOpen()) {
            Thread.sleep(ASK.toMillis());
        }
        return isOpen();
    }

    private static String words() {
        String given = System.getenv().getOrDefault("AMANAH_WORDS", "");
        Console console = System.console();
        return !given.isBlank() || console == null ? given
                : console.readLine("Kata sandi cadangan (enam kata dan empat angka): ");
    }

    private int run(Path file) throws IOException, InterruptedException {
        for (Path photos : photosBeside(file)) {
            if (!send(photos)) {
                return 1;
            }
        }
        return send(file) ? 0 : 1;
    }

    private static List<Path> photosBeside(Path file) throws IOException {
        Matcher books = BOOKS.matcher(file.getFileName().toString());
        if (!books.matches()) {
            return List.of();
        }
        Pattern photos = Pattern.compile(Pattern.quote(books.group(1))
                + "-foto-\\d{4}-\\d\\d\\.amanah");
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            return new ArrayList<>(beside.filter(one ->
                    photos.matcher(one.getFileName().toString()).matches()).sorted().toList());
        }
    }

    /** Whether the shop took a file whole; what it says meanwhile is shown. */
    private boolean send(Path file) throws IOException, InterruptedException {
        System.out.println(file.getFileName());
        String told = ask(HttpRequest.newBuilder(door).timeout(PATIENCE)
                .header("Amanah-Words", URLEncoder.encode(words, StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file)));
        while (List.of("checking", "writing").contains(field(told, "step"))) {
            Thread.sleep(ASK.toMillis());
            told = ask(HttpRequest.newBuilder(door).timeout(PATIENCE));
            if (field(told, "step").equals("writing")) {
                System.out.printf("  %s/%s%n", field(told, "done"), field(told, "total"));
            }
        }
        switch (field(told, "step")) {
            case "photos" -> System.out.println("  " + field(told, "done") + " foto kembali.");
            case "done" -> System.out.printf("%s: %s catatan kembali dalam %d detik; rantainya "
                    + "utuh dan semua saldo sama. Masuk seperti biasa di %s%n",
                    field(told, "name"), field(told, "total"),
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds(), door.resolve("/"));
            default -> {
                System.err.println(field(told, "detail"));
                return false;
            }
        }
        return true;
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return answer.body();
    }

    private static String field(String told, String name) {
        Matcher field = FIELD.matcher(told);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2) == null ? field.group(3)
                        : field.group(2).replaceAll("\\\\(.)", "$1");
            }
        }
        return "";
    }
}
