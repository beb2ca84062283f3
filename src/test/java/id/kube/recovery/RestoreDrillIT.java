package id.kube.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.ShopProcess;
import id.kube.Warung;
import id.kube.daybook.Fingerprint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of a shop burns down and is back on a clean machine, by one command and in minutes. */
class RestoreDrillIT {

    private static final Logger LOG = Logger.getLogger(RestoreDrillIT.class);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void bringsAYearBackWithItsPeopleDevicesAndPictures() throws Exception {
        Path data = folder.resolve("data");
        ShopProcess before = ShopProcess.start(data);
        Warung group = Warung.open(before.address(), "cempaka", "operator");
        group.stream(Warung.unpacked("/examples/cempaka.ndjson.gz"), false);
        String device = group.post("devices", "{\"name\":\"kasir-1\"}", 201).get("token")
                .textValue();
        String photo = "photos/" + Fingerprint.of(PHOTO);
        assertEquals(204, sendPhoto(before.address(), group.token(), photo));
        LostMachine lost = LostMachine.after(group, data, folder.resolve("stik"));
        JsonNode made = group.get("backups").get("last");
        LOG.infof("backup: %s entries, %s bytes, %s ms", made.get("entries"),
                made.get("bytes"), made.get("millis"));
        seeTheDrill(group, made);
        JsonNode trial = group.get("ledger/trial-balance?parties=true");
        JsonNode head = group.get("daybook?limit=1").get("head");
        before.kill();
        LostMachine.burns(data);

        long begin = System.nanoTime();
        try (ShopProcess after = ShopProcess.start(folder.resolve("baru"))) {
            refusesWhatIsNotWhole(after.address(), lost);
            Said command = restore(after.address(), lost);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            LOG.infof("start and restore: %d ms\n%s", took.toMillis(), command.text());
            assertEquals(0, command.exit(), command.text());
            assertTrue(command.text().contains("1 foto kembali"), command.text());
            assertTrue(took.compareTo(MOST) < 0, took.toString());

            Warung again = new Warung(after.address(), group.token());
            assertEquals(trial, again.get("ledger/trial-balance?parties=true"));
            assertEquals(head, again.get("daybook?limit=1").get("head"));
            JsonNode verdict = again.get("daybook/verify");
            assertEquals("ok", verdict.get("chain").textValue(), verdict.toString());
            assertEquals("equal", verdict.get("rebuilt").textValue(), verdict.toString());
            new Warung(after.address(), device).post("session",
                    "{\"member\":\"A01\",\"pin\":\"135791\"}", 200);
            assertArrayEquals(PHOTO, photo(after.address(), group.token(), photo));
            assertTrue(again.get("backups").get("drill").get("restored").booleanValue());
            assertEquals(lost.words(), again.get("backups/words").get("words").textValue());
            assertEquals(1, restore(after.address(), lost).exit(), "this group stands here");
            assertEquals(head, again.get("daybook?limit=1").get("head"));
        }
    }

    private static void seeTheDrill(Warung group, JsonNode made) {
        group.post("drill", "", 202);
        JsonNode drill = LostMachine.until(() -> group.get("backups"), told ->
                told.get("doing").isNull() && told.get("drill").isObject()).get("drill");
        LOG.infof("drill: %s ms", drill.get("millis"));
        assertTrue(drill.get("problem").isNull(), drill.toString());
        assertEquals(made.get("entries"), drill.get("entries"));
    }

    /** Nothing is taken of any of these, and the next one finds the shop as empty as before. */
    private static void refusesWhatIsNotWhole(URI shop, LostMachine lost) throws IOException {
        byte[] whole = Files.readAllBytes(lost.backup());
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        assertRefused(shop, "wrong-words", whole, "kata sandi orang lain 1234");
        assertRefused(shop, "damaged-backup", changed, lost.words());
        assertRefused(shop, "damaged-backup", Arrays.copyOf(whole, whole.length - 1),
                lost.words());
        assertRefused(shop, "damaged-backup", Arrays.copyOf(whole, 1 << 16), lost.words());
        assertRefused(shop, "damaged-backup", "bukan cadangan".getBytes(StandardCharsets.UTF_8),
                lost.words());
    }

    private static void assertRefused(URI shop, String code, byte[] file, String words)
            throws IOException {
        JsonNode told = LostMachine.bring(shop, file, words);
        assertEquals("refused", told.get("step").textValue(), told.toString());
        assertEquals(code, told.get("code").textValue());
        HttpClient http = HttpClient.newHttpClient();
        try {
            String state = http.send(HttpRequest.newBuilder(shop.resolve("/api/v1/state")).build(),
                    BodyHandlers.ofString()).body();
            assertTrue(state.contains("\"kubes\":0"), state);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Said restore(URI shop, LostMachine lost)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("bin/restore", lost.backup().toString())
                .redirectErrorStream(true);
        String address = shop.toString();
        command.environment().put("AMANAH_URL", address.substring(0, address.length() - 1));
        command.environment().put("AMANAH_WORDS", lost.words());
        Process running = command.start();
        running.getOutputStream().close();
        String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(running.waitFor(), text);
    }

    private static int sendPhoto(URI shop, String token, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                shop.resolve("/api/v1/" + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "image/jpeg")
                .PUT(BodyPublishers.ofByteArray(PHOTO)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static byte[] photo(URI shop, String token, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                shop.resolve("/api/v1/" + path)).header("Authorization", "Bearer " + token)
                .header("Accept", "image/jpeg").build(), BodyHandlers.ofByteArray()).body();
    }

    /** What a command said, and how it ended. */
    private record Said(int exit, String text) {
    }
}
