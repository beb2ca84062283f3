package id.kube.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.Warung;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is left when a shop's machine is gone: a stick with its backups, and a paper with words. */
public final class LostMachine {

    private static final int TRIES = 1_200;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path backup;
    private final String words;

    private LostMachine(Path backup, String words) {
        this.backup = backup;
        this.words = words;
    }

    /** Backs the group up and puts its files on a stick. */
    public static LostMachine after(Warung group, Path data, Path stick) {
        group.post("backups", "", 202);
        JsonNode told = until(() -> group.get("backups"), one ->
                one.get("doing").isNull() && one.get("last").isObject());
        try {
            Files.createDirectories(stick);
            Path own = data.resolve("backups").resolve(code(group));
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.toList()) {
                    Files.copy(file, stick.resolve(file.getFileName()));
                }
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return new LostMachine(stick.resolve(told.get("last").get("file").textValue()),
                group.get("backups/words").get("words").textValue());
    }

    /** The machine burns, and all that was on it. */
    public static void burns(Path data) {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    public Path backup() {
        return backup;
    }

    public String words() {
        return words;
    }

    /** Brings a file to a shop and waits for what comes of it. */
    static JsonNode bring(URI shop, byte[] file, String words) {
        JsonNode told = ask(HttpRequest.newBuilder(shop.resolve("/api/v1/restore"))
                .header("Content-Type", "application/octet-stream")
                .header("Amanah-Words", URLEncoder.encode(words, StandardCharsets.UTF_8))
                .POST(BodyPublishers.ofByteArray(file)));
        if (!told.has("step")) {
            return told;
        }
        return until(() -> ask(HttpRequest.newBuilder(shop.resolve("/api/v1/restore"))), one ->
                !List.of("checking", "writing").contains(one.get("step").textValue()));
    }

    static JsonNode until(java.util.function.Supplier<JsonNode> asked, Predicate<JsonNode> holds) {
        JsonNode told = asked.get();
        for (int tries = 0; !holds.test(told); tries++) {
            if (tries == TRIES) {
                throw new AssertionError(told.toPrettyString());
            }
            pause();
            told = asked.get();
        }
        return told;
    }

    private static String code(Warung group) {
        return group.token().substring(0, group.token().lastIndexOf('.'));
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        try {
            return JSON.readTree(HTTP.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
