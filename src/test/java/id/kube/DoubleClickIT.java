package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed shop on a machine without an administrator: one click opens it, a second one too. */
class DoubleClickIT {

    @Test
    void aClickOpensTheShopAndAnotherOneFindsItOpen(@TempDir Path folder) throws Exception {
        Files.createSymbolicLink(folder.resolve("app"),
                Path.of("target/quarkus-app").toAbsolutePath());
        for (String part : List.of("amanah", "archive", "java.options")) {
            Files.copy(Path.of("src/package", part), folder.resolve(part),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        int port = ShopProcess.freePort();
        int secret = ShopProcess.freePort();
        try {
            assertEquals("http://localhost:" + port, click(folder, port, secret));
            assertEquals(200, HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/")).build(),
                    BodyHandlers.discarding()).statusCode());
            long start = System.nanoTime();
            assertEquals("http://localhost:" + port, click(folder, port, secret));
            assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) < 5,
                    "it must not be started twice");
        } finally {
            ProcessHandle.allProcesses().filter(one -> one.info().commandLine().orElse("")
                    .contains(folder.toString())).forEach(DoubleClickIT::end);
        }
    }

    private static String click(Path folder, int port, int secret) throws Exception {
        ProcessBuilder click = new ProcessBuilder(folder.resolve("amanah").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        click.environment().put("AMANAH_DATA", folder.resolve("data").toString());
        click.environment().put("AMANAH_PORT", Integer.toString(port));
        click.environment().put("AMANAH_TLS_PORT", Integer.toString(secret));
        click.environment().remove("DISPLAY");
        click.environment().remove("WAYLAND_DISPLAY");
        Process clicked = click.start();
        String told = new String(clicked.getInputStream().readAllBytes()).strip();
        assertTrue(clicked.waitFor(90, TimeUnit.SECONDS));
        assertEquals(0, clicked.exitValue(), told);
        return told;
    }

    private static void end(ProcessHandle shop) {
        shop.destroy();
        shop.onExit().orTimeout(90, TimeUnit.SECONDS).join();
    }
}
