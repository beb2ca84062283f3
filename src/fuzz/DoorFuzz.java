import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.runner.AotQuarkusEntryPoint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Set;

/**
 * The whole shop, in this process: whatever is sent to its door is written, kept for review or
 * refused with a code, it never answers that it was its own fault, and the books stay in balance.
 */
public final class DoorFuzz {

    private static final int PORT = 18_079;
    private static final URI SERVER = URI.create("http://127.0.0.1:" + PORT + "/api/v1/");
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 202, 400, 403, 413, 422);
    private static final int BETWEEN_CHECKS = 500;
    private static String token = "";
    private static int sent;

    private DoorFuzz() {
    }

    /** Opens a shop of its own. */
    public static void fuzzerInitialize() throws Exception {
        System.setProperty("AMANAH_DATA", Files.createTempDirectory("amanah-fuzz").toString());
        System.setProperty("AMANAH_PORT", Integer.toString(PORT));
        System.setProperty("quarkus.log.level", "ERROR");
        Thread shop = new Thread(() -> {
            try {
                AotQuarkusEntryPoint.main();
            } catch (Throwable broken) {
                throw new IllegalStateException(broken);
            }
        });
        shop.setDaemon(true);
        shop.start();
        for (int tries = 0; token.isEmpty(); tries++) {
            try {
                token = JSON.readTree(send("setup", """
                        {"kube":{"code":"fuzz","name":"KUBE Uji"},
                         "ketua":{"member":"A01","name":"Bu Ketua","pin":"135791"}}""").body())
                        .get("token").textValue();
            } catch (IOException notYet) {
                if (tries > 600) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws Exception {
        int way = data.consumeInt(0, 3);
        String entry = data.consumeRemainingAsString();
        HttpResponse<String> answer = switch (way) {
            case 0 -> send("daybook", entry);
            case 1 -> send("daybook?strict=true", entry);
            case 2 -> send("daybook", "[" + entry + "," + entry + "]");
            default -> send("daybook", "application/x-ndjson", entry);
        };
        if (!ANSWERS.contains(answer.statusCode())) {
            throw new AssertionError(answer.statusCode() + " " + answer.body() + " to " + entry);
        }
        for (String line : answer.body().lines().toList()) {
            JSON.readTree(line);
        }
        if (++sent % BETWEEN_CHECKS == 0) {
            check();
        }
    }

    private static void check() throws Exception {
        JsonNode accounts = JSON.readTree(HTTP.send(request("ledger/trial-balance").GET().build(),
                BodyHandlers.ofString()).body()).get("accounts");
        long difference = 0;
        for (JsonNode account : accounts) {
            difference += account.get("balance").longValue();
        }
        if (difference != 0) {
            throw new AssertionError("the books are out of balance by " + difference);
        }
    }

    private static HttpResponse<String> send(String path, String body) throws Exception {
        return send(path, "application/json", body);
    }

    private static HttpResponse<String> send(String path, String type, String body)
            throws Exception {
        return HTTP.send(request(path).header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVER.resolve(path))
                .header("Authorization", "Bearer " + token);
    }
}
