package id.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A group as an outside program sees it: its door, its reads, and nothing else. */
public final class Warung {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NDJSON = "application/x-ndjson";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI server;
    private final String token;

    /** What the holder of a token sees. */
    public Warung(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Opens a new group on a server, with its operator's token where one is given. */
    public static Warung open(URI server, String code, String operatorToken) {
        String body = """
                {"kube":{"code":"%s","name":"KUBE %s"},
                 "ketua":{"member":"A01","name":"Bu Ketua","pin":"135791"}}
                """.formatted(code, code);
        JsonNode answer = new Warung(server, operatorToken).post("setup", body, 201);
        return new Warung(server, answer.get("token").textValue());
    }

    public String token() {
        return token;
    }

    /** Sends a stream of entries and returns one result for each line. */
    public List<JsonNode> stream(String lines, boolean strict) {
        HttpRequest request = request("daybook?strict=" + strict)
                .header("Content-Type", NDJSON).header("Accept", NDJSON)
                .POST(BodyPublishers.ofString(lines)).build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body().lines().map(Warung::read).toList();
    }

    /** The whole day book as a backup holds it. */
    String export() {
        return send(request("daybook").header("Accept", NDJSON).GET().build()).body();
    }

    /** Feeds an export to this group; the answer is not judged here. */
    HttpResponse<String> restore(String export) {
        return send(request("daybook?restore=true").header("Content-Type", NDJSON)
                .header("Accept", NDJSON).POST(BodyPublishers.ofString(export)).build());
    }

    public JsonNode get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    /** An answer that is no JSON: a table, a journal, a page to print. */
    byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + ": " + answer.statusCode() + " "
                        + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public JsonNode post(String path, String body, int status) {
        return sent("POST", path, body, status);
    }

    public void put(String path, String body, int status) {
        sent("PUT", path, body, status);
    }

    /** The status of an answer that may be one or another. */
    int status(String path, String body) {
        return answered("POST", path, body).statusCode();
    }

    private HttpResponse<String> answered(String method, String path, String body) {
        return send(request(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)).build());
    }

    private JsonNode sent(String method, String path, String body, int status) {
        HttpResponse<String> answer = answered(method, path, body);
        if (answer.statusCode() != status) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    /** Puts a thing in its place, such as a printer. */
    public void put(String path, String body) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** The elements of an answer that is a list, or that holds one list under some name. */
    public static List<JsonNode> items(JsonNode answer) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode list = answer;
        if (answer.isObject()) {
            for (JsonNode child : answer) {
                list = child.isArray() ? child : list;
            }
        }
        list.forEach(items::add);
        return items;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a packed file among the test resources. */
    public static String unpacked(String resource) {
        try (InputStream packed = Warung.class.getResourceAsStream(resource);
                InputStream plain = new GZIPInputStream(packed)) {
            return new String(plain.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/" + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
