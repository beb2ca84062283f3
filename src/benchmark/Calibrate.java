import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Holds the watch against groups whose truth is known: each is imported through the real door, its
 * history is asked for, and the table says how often the watch cried for nothing and how soon it
 * cried when something was lost.
 *
 * <p>The folder holds pairs {@code NAME.daybook.ndjson} and {@code NAME.truth}, plain or as
 * {@code .gz}. The first line of a truth is a summary with {@code scenario} and {@code leak_start}
 * (a day's number, or null), each further line a day with {@code true_capital} and
 * {@code loss_cum}.
 *
 * <p>A hundred groups take a quarter of an hour, and thousands a night: what one group showed is
 * kept beside it as {@code NAME.seen}, and is not asked for again while the program is the same.
 */
class Calibrate {

    private static final int PORT = 18_081;
    private static final URI SERVER = URI.create("http://127.0.0.1:" + PORT + "/api/v1/");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPERATOR = "calibration";
    private static final String BOOK = ".daybook.ndjson";
    private static final double YEAR = 365;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("Name the folder with the groups.");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("amanah-calibrate");
        Process shop = start(data);
        Map<String, List<Run>> runs = new TreeMap<>();
        try {
            String program = program();
            for (Path book : books(Path.of(arguments[0]))) {
                Run run = seen(book, program);
                runs.computeIfAbsent(run.scenario(), name -> new ArrayList<>()).add(run);
                System.err.printf("%s: %s%n", book.getFileName(), run.line());
            }
        } finally {
            // What was seen of the groups before a failure is worth hours.
            print(runs);
            shop.destroy();
            shop.waitFor();
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Names the program by what it is made of. */
    private static String program() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> jars = Files.list(Path.of("target/quarkus-app/app"))) {
            for (Path jar : jars.sorted().toList()) {
                digest.update(Files.readAllBytes(jar));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static Run seen(Path book, String program) throws Exception {
        Path kept = book.resolveSibling(name(book) + ".seen");
        if (Files.exists(kept)) {
            JsonNode before = JSON.readTree(kept.toFile());
            if (before.get("program").textValue().equals(program)) {
                return JSON.treeToValue(before.get("run"), Run.class);
            }
        }
        Run run = run(book, Long.toString(System.nanoTime()));
        JSON.writeValue(kept.toFile(), Map.of("program", program, "run", run));
        return run;
    }

    private static String name(Path book) {
        return book.getFileName().toString().split(Pattern.quote(BOOK), 2)[0];
    }

    private static List<Path> books(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(BOOK)).sorted()
                    .toList();
        }
    }

    private static Process start(Path data) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("java", "-Xmx1g", "-jar",
                "target/quarkus-app/quarkus-run.jar").redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile());
        builder.environment().put("AMANAH_DATA", data.resolve("shop").toString());
        builder.environment().put("AMANAH_PORT", Integer.toString(PORT));
        builder.environment().put("AMANAH_OPERATOR_TOKEN", OPERATOR);
        Process shop = builder.start();
        for (int tries = 0; tries < 300; tries++) {
            Thread.sleep(100);
            try {
                HTTP.send(HttpRequest.newBuilder(SERVER.resolve("/q/health")).build(),
                        BodyHandlers.discarding());
                return shop;
            } catch (IOException notYet) {
                if (!shop.isAlive()) {
                    throw new IllegalStateException(
                            Files.readString(data.resolve("log")), notYet);
                }
            }
        }
        throw new IllegalStateException("the shop did not start");
    }

    private static Run run(Path book, String code) throws Exception {
        String name = book.getFileName().toString();
        Path truth = book.resolveSibling(name.replace(BOOK, ".truth"));
        List<JsonNode> known = new ArrayList<>();
        for (String line : text(truth).split("\n")) {
            known.add(JSON.readTree(line));
        }
        String token = send("POST", "setup", OPERATOR, BodyPublishers.ofString("""
                {"kube":{"code":"c%s","name":"c"},\
                "ketua":{"member":"A01","name":"Ketua","pin":"135791"}}"""
                .formatted(code)), "application/json").get("token").textValue();
        send("POST", "daybook?strict=false", token, BodyPublishers.ofString(text(book)),
                "application/x-ndjson");
        String first = JSON.readTree(text(book).split("\n", 2)[0]).get("date").textValue();
        LocalDate last = LocalDate.parse(first).plusDays(known.size() - 2L);
        long begin = System.nanoTime();
        JsonNode history = send("GET", "leakage/history?from=" + first + "&to=" + last, token,
                BodyPublishers.noBody(), "application/json");
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Run.of(known, history, LocalDate.parse(first), seconds);
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(file.toString().endsWith(".gz")
                    ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private static JsonNode send(String method, String path, String token, BodyPublisher body,
            String type) throws Exception {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(SERVER.resolve(path))
                .header("Authorization", "Bearer " + token).header("Content-Type", type)
                .header("Accept", type).method(method, body).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " "
                    + answer.body());
        }
        return type.equals("application/json") ? JSON.readTree(answer.body())
                : JSON.missingNode();
    }

    private static void print(Map<String, List<Run>> runs) {
        System.out.printf("%-18s %4s %10s %7s %8s %5s %8s %8s %9s  %s%n", "scenario", "runs",
                "false/year", "found", "median", "p90", "lost", "capital", "s/year",
                "what cried first");
        List<Double> losses = new ArrayList<>();
        runs.forEach((name, all) -> {
            List<Run> leaking = all.stream().filter(Run::leaks).toList();
            List<Run> found = leaking.stream().filter(Run::isFound).toList();
            List<Integer> delays = found.stream().map(Run::delay).sorted().toList();
            double lost = found.stream().mapToDouble(Run::lost).average().orElse(0);
            if (!leaking.isEmpty() && !name.equals("sudden_theft")) {
                losses.add(lost);
            }
            Map<String, Integer> first = new TreeMap<>();
            found.forEach(run -> first.merge(run.signal(), 1, Integer::sum));
            System.out.printf("%-18s %4d %10.2f %7s %8s %5s %7.2f%% %7.1f%% %9.2f  %s%n", name,
                    all.size(), all.stream().mapToInt(Run::wrong).sum()
                            / all.stream().mapToDouble(Run::healthyYears).sum(),
                    leaking.isEmpty() ? "-" : 100 * found.size() / leaking.size() + " %",
                    at(delays, 0.5), at(delays, 0.9), lost,
                    all.stream().mapToDouble(Run::valued).sorted().toArray()[all.size() / 2],
                    all.stream().mapToDouble(Run::seconds).average().orElseThrow(), first);
        });
        losses.stream().mapToDouble(Double::doubleValue).average().ifPresent(mean ->
                System.out.printf("mean share of capital lost before the first red: %.2f %%%n",
                        mean));
    }

    private static String at(List<Integer> sorted, double share) {
        return sorted.isEmpty() ? "-"
                : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1)).toString();
    }

    /**
     * One group.
     *
     * @param wrong red alarms before anything was lost, in so many {@code healthyYears}
     * @param delay days from the first rupiah lost to the first red alarm; -1 for never
     * @param lost share of the capital by then, in percent
     * @param signal that cried first
     * @param valued how far the recoverable capital lay from the true one 90 days into the leak,
     *     or at the end where there is none, in percent
     */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private record Run(String scenario, boolean leaks, int wrong, double healthyYears, int delay,
            double lost, String signal, double valued, double seconds) {

        private static final int NINETY = 90;

        static Run of(List<JsonNode> truth, JsonNode history, LocalDate first, double seconds) {
            JsonNode summary = truth.get(0);
            boolean leaks = summary.hasNonNull("leak_start");
            int start = leaks ? summary.get("leak_start").intValue() : Integer.MAX_VALUE;
            int wrong = 0;
            int delay = -1;
            String signal = "";
            for (JsonNode day : history) {
                int number = (int) ChronoUnit.DAYS.between(first,
                        LocalDate.parse(day.get("date").textValue()));
                for (JsonNode told : day.get("opened")) {
                    if (!told.get("level").textValue().equals("red")) {
                        continue;
                    }
                    if (number < start) {
                        wrong++;
                    } else if (delay < 0) {
                        delay = number - start;
                        signal = told.get("signal").textValue();
                    }
                }
            }
            int days = truth.size() - 1;
            double lost = delay < 0 ? 0 : 100.0 * number(truth, start + delay, "loss_cum")
                    / number(truth, start, "true_capital");
            int then = Math.min(leaks ? start + NINETY : days - 1,
                    Math.min(days, history.size()) - 1);
            double capital = number(truth, then, "true_capital");
            double valued = 100 * (history.get(then).get("recoverable").longValue() - capital)
                    / capital;
            return new Run(summary.get("scenario").textValue(), leaks, wrong,
                    Math.min(start, days) / YEAR, delay, lost, signal, valued, seconds);
        }

        private static double number(List<JsonNode> truth, int day, String name) {
            return truth.get(Math.min(day + 1, truth.size() - 1)).get(name).doubleValue();
        }

        boolean isFound() {
            return delay >= 0;
        }

        String line() {
            return wrong + " false, " + (!leaks ? "nothing lost" : !isFound() ? "not found"
                    : "found after " + delay + " days by " + signal)
                    + ", %.2f s".formatted(seconds);
        }
    }
}
