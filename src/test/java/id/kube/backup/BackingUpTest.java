package id.kube.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.Shop;
import id.kube.Warung;
import id.kube.daybook.Refusal;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup counts once it was opened again and found equal; it goes where the ketua says. */
@QuarkusTest
class BackingUpTest {

    private static final String PAGE = """
            {"id":"m1","type":"member","date":"2026-11-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"m2","type":"member","date":"2026-11-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"p","type":"product","date":"2026-11-20","sku":"MIE","name":"Mi",\
            "unit":"pcs","price":3000}
            {"id":"g","type":"grant","date":"2026-11-20","amount":5000000,"to":"till"}
            {"id":"b","type":"purchase","date":"2026-11-20","lines":[{"sku":"MIE","qty":40,\
            "amount":80000}],"pay":[{"m":"till","amount":80000}]}
            {"id":"s","type":"sale","date":"2026-11-24","lines":[{"sku":"MIE","qty":2,\
            "amount":6000}],"pay":[{"m":"till","amount":6000}]}
            """;
    private static final int TRIES = 200;

    @TestHTTPResource("/")
    URI server;
    @ConfigProperty(name = "amanah.data")
    String data;
    @Inject
    ObjectMapper json;
    @TempDir
    Path folder;

    @Test
    void isMadeWhenTheDayEndsAndTellsWhatItHolds() throws IOException {
        Warung group = opened("cadangan-sore");
        assertTrue(group.get("backups").get("last").isNull());
        count(group, "c1", ",\"to\":\"A02\",\"shift\":\"2026-11-24/1\"");
        assertTrue(group.get("backups").get("last").isNull(), "the till goes on to the next");
        count(group, "c2", "");
        JsonNode state = waitFor(group, told -> told.get("last").isObject());
        assertEquals(8, state.get("last").get("entries").longValue());
        assertFalse(state.get("old").booleanValue());
        Path file = file(group, "cadangan-sore");
        BackupFile.Checked checked = open(group, file).check(8);
        assertEquals("cadangan-sore", checked.manifest().kube());
        assertEquals(group.get("daybook?limit=1").get("head").get("hash").textValue(),
                checked.manifest().head());
        assertEquals(checked.manifest().head(), checked.marked().orElseThrow());
        assertEquals(0, checked.manifest().balances().stream()
                .mapToLong(line -> line.debit() - line.credit()).sum());
        List<String> tables = checked.keepsakes().stream()
                .map(row -> row.get("table").textValue()).distinct().toList();
        assertEquals(List.of("kube", "pin", "credential", "backup_plan"), tables);
        assertFalse(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("MIE"));
    }

    @Test
    void isOpenedByNoOtherWordsAndByNoChangedOrShortenedFile() throws IOException {
        Warung group = opened("cadangan-rusak");
        Path file = taken(group, "cadangan-rusak");
        Passphrase words = words(group);
        BackupFile others = new BackupFile(file, Passphrase.of("bukan kata sandinya"), json);
        assertThrows(WrongWords.class, () -> others.check(0));
        byte[] whole = Files.readAllBytes(file);
        List<String> taken = new ArrayList<>();
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / TRIES)) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            if (opens(changed, words)) {
                taken.add("byte " + at);
            }
            if (opens(java.util.Arrays.copyOf(whole, at), words)) {
                taken.add("cut at " + at);
            }
        }
        assertFalse(opens(java.util.Arrays.copyOf(whole, whole.length + 1), words));
        assertEquals(List.of(), taken);
        assertTrue(opens(whole, words));
        Path other = Files.writeString(folder.resolve("lain.amanah"), "bukan cadangan");
        assertThrows(DamagedBackup.class, () -> new BackupFile(other, words, json).check(0));
    }

    @Test
    void goesToAStickAndToAServerAndSaysWhenItCouldNot() throws IOException {
        Warung group = opened("cadangan-stik");
        Path stick = Files.createDirectory(folder.resolve("stik"));
        try (DavServer cloud = new DavServer()) {
            group.put("backups/places", "{\"folder\":\"" + stick + "\"}", 204);
            group.put("backups/places", "{\"dav\":\"" + cloud.address()
                    + "\",\"user\":\"kube\",\"password\":\"salah\"}", 422);
            group.put("backups/places", "{\"dav\":\"" + cloud.address()
                    + "\",\"user\":\"kube\",\"password\":\"rahasia\"}", 204);
            Path file = taken(group, "cadangan-stik");
            String name = file.getFileName().toString();
            assertEquals(-1, Files.mismatch(file, stick.resolve(name)));
            assertEquals(Set.of(name), cloud.files().keySet());
            assertEquals(List.of(), halves(stick));

            Files.move(stick, folder.resolve("dicabut"));
            cloud.isFull(true);
            Files.createDirectory(stick);
            JsonNode state = again(group);
            assertTrue(state.get("folder").get("problem").textValue().startsWith("Stik USB"));
            assertTrue(state.get("dav").get("problem").textValue().contains("penuh"));
            assertEquals(name, state.get("folder").get("last").get("file").textValue());
            cloud.isFull(false);
            cloud.tears();
            assertTrue(again(group).get("dav").get("problem").textValue().contains("tidak sama"));
        }
        assertTrue(again(group).get("dav").get("problem").textValue().contains("terjangkau"));
    }

    @Test
    void thinsOutAtEveryPlaceAndLeavesStrangersAlone() throws IOException {
        Warung group = opened("cadangan-lama");
        Path own = Files.createDirectories(Path.of(data, "backups", "cadangan-lama"));
        Set<String> kept = Set.of("cadangan-lama-2026-11-20-1830.amanah",
                "cadangan-lama-2026-10-31-1830.amanah", "foto-keluarga.jpg");
        for (String name : kept) {
            Files.createFile(own.resolve(name));
        }
        Files.createFile(own.resolve("cadangan-lama-2026-10-30-1830.amanah"));
        Files.createFile(own.resolve("cadangan-lama-2019-10-30-1830.amanah"));
        String fresh = taken(group, "cadangan-lama").getFileName().toString();
        Set<String> left = new TreeSet<>(kept);
        left.add(fresh);
        assertEquals(left, new TreeSet<>(names(own)));
    }

    @Test
    void isForThoseWhoAnswerForTheMoney() {
        Shop shop = Shop.open("cadangan-siapa");
        for (String role : List.of("kasir", "anggota", "sekretaris", "pendamping")) {
            Shop.as(shop.program(role)).get("/api/v1/backups").then().statusCode(403);
            Shop.as(shop.program(role)).post("/api/v1/backups").then().statusCode(403);
        }
        String treasurer = shop.program("bendahara");
        Shop.as(treasurer).get("/api/v1/backups").then().statusCode(200);
        Shop.as(treasurer).get("/api/v1/backups/words").then().statusCode(403);
        Shop.as(treasurer).body("{\"folder\":\"/tmp\"}").put("/api/v1/backups/places").then()
                .statusCode(403);
        shop.asKetua().get("/api/v1/backups/words").then().statusCode(200);
        shop.asKetua().post("/api/v1/backups/words").then().statusCode(204);
        assertTrue(shop.asKetua().get("/api/v1/backups").jsonPath().getBoolean("noted"));
    }

    private boolean opens(byte[] bytes, Passphrase words) throws IOException {
        Path file = Files.write(folder.resolve("coba.amanah"), bytes);
        try {
            new BackupFile(file, words, json).check(0);
            return true;
        } catch (Refusal refused) {
            assertTrue(refused instanceof DamagedBackup || refused instanceof WrongWords,
                    refused.code());
            return false;
        }
    }

    private Warung opened(String code) {
        Warung group = Warung.open(server, code, "operator");
        group.stream(PAGE, true).forEach(result ->
                assertEquals("written", result.get("status").textValue(), result.toString()));
        return group;
    }

    private static void count(Warung group, String id, String more) {
        group.post("daybook", "{\"id\":\"" + id + "\",\"type\":\"cash.count\","
                + "\"date\":\"2026-11-24\",\"where\":\"till\",\"counted\":4926000" + more + "}",
                201);
    }

    private Path taken(Warung group, String code) throws IOException {
        group.post("backups", "", 202);
        waitFor(group, told -> told.get("last").isObject() && told.get("doing").isNull());
        return file(group, code);
    }

    private JsonNode again(Warung group) {
        group.post("backups", "", 202);
        return waitFor(group, told -> told.get("doing").isNull());
    }

    private Path file(Warung group, String code) {
        return Path.of(data, "backups", code,
                group.get("backups").get("last").get("file").textValue());
    }

    private BackupFile open(Warung group, Path file) {
        return new BackupFile(file, words(group), json);
    }

    private static Passphrase words(Warung group) {
        return Passphrase.of(group.get("backups/words").get("words").textValue());
    }

    private static JsonNode waitFor(Warung group, Predicate<JsonNode> holds) {
        for (int tries = 0; tries < TRIES; tries++) {
            JsonNode told = group.get("backups");
            if (holds.test(told)) {
                return told;
            }
            pause();
        }
        throw new AssertionError(group.get("backups").toPrettyString());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> halves(Path place) throws IOException {
        return names(place).stream().filter(name -> name.endsWith(".half")).toList();
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
