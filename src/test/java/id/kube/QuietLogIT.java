package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A helper far away may be sent the log: nobody's name, money, PIN or key stands in it. */
class QuietLogIT {

    private static final String SECRETS = """
            {"id":"q1","type":"product","date":"2026-11-24","sku":"MIE","name":"Mie","unit":"pcs"}
            {"id":"q2","type":"member","date":"2026-11-24","member":"A07","name":"Suhartini",\
            "phone":"0812777666","role":"anggota","from":"2026-11-24"}
            {"id":"q3","type":"customer","date":"2026-11-24","code":"P1","name":"Mangundikarya"}
            {"id":"q4","type":"gift","date":"2026-11-24","amount":918273,"to":"till"}
            {"id":"q5","type":"sale","date":"2026-11-24","lines":[{"sku":"MIE","qty":4,\
            "amount":918273}],"pay":[{"m":"kasbon","amount":918273,"party":"P1"}]}
            {"id":"q6","type":"cash.count","date":"2026-11-24","where":"till","counted":918273,\
            "shift":"2026-11-24/3"}
            {"id":"q7","type":"sale","date":"2026-11-24","memo":"Suhartini
            """;

    @Test
    void saysWhatHappenedAndNothingAboutAnybody(@TempDir Path folder) throws Exception {
        String token;
        try (ShopProcess shop = ShopProcess.start(folder.resolve("data"))) {
            Warung warung = Warung.open(shop.address(), "toko", null);
            token = warung.token();
            List<String> told = warung.stream(SECRETS, false).stream()
                    .map(result -> result.get("status").textValue()).toList();
            // More noodles were sold than there were: kept, and looked at.
            assertEquals(List.of("written", "written", "written", "written", "review", "written",
                    "refused"), told);
            warung.post("backups", "", 202);
            for (String path : List.of("session", "enrolment", "people/A07/pin", "template")) {
                String body = "{\"member\":\"A07\",\"pin\":\"864209\",\"who\":\"Suhartini\"";
                send(shop, path, token, body);
                send(shop, path, token, body + "}");
            }
            send(shop, "session", token, "{\"member\":\"A07\",\"pin\":\"864209\"}");
            send(shop, "enrolment", token,
                    "{\"device\":\"kasir\",\"who\":\"Suhartini\",\"pin\":\"864209\"}");
        }
        String log = Files.readString(folder.resolve("data.log"));
        assertTrue(log.contains("started in"), log);
        for (String secret : List.of("Suhartini", "Mangundikarya", "918273", "0812777666",
                "864209", token, token.substring(5))) {
            assertEquals(-1, log.indexOf(secret), () -> secret + " stands in\n" + log);
        }
    }

    private static void send(ShopProcess shop, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                shop.address().resolve("api/v1/" + path)).header("Authorization",
                "Bearer " + token).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.discarding());
    }
}
