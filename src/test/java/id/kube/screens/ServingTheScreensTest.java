package id.kube.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the files of the screens are handed out, so that a phone keeps them and gets new ones. */
@QuarkusTest
class ServingTheScreensTest {

    private static final Pattern BUILT = Pattern.compile("/assets/[^\"]+");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"/, text/html", "/sw.js, text/javascript",
            "/amanah.webmanifest, application/manifest+json", "/icon.svg, image/svg+xml",
            "/icon-192.png, image/png", "/icon-maskable-512.png, image/png"})
    void whatKeepsItsNameIsAskedForAgain(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode());
        assertEquals("no-cache", header(answer, "Cache-Control"));
        assertTrue(header(answer, "Content-Type").startsWith(type), answer.headers().toString());
    }

    @Test
    void aBuiltFileIsKeptForGood() throws Exception {
        Matcher built = BUILT.matcher(get("/").body());
        assertTrue(built.find());
        assertEquals("public, max-age=31536000, immutable",
                header(get(built.group()), "Cache-Control"));
    }

    @Test
    void thePageLeadsToItsManifestAndTheManifestToItsPictures() throws Exception {
        assertTrue(get("/").body().contains("rel=\"manifest\" href=\"/amanah.webmanifest\""));
        String manifest = get("/amanah.webmanifest").body();
        assertTrue(manifest.contains("\"lang\": \"id\""), manifest);
        assertTrue(manifest.contains("\"purpose\": \"maskable\""), manifest);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(server.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }
}
