package id.kube.backup;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kube.Shop;
import id.kube.Warung;
import id.kube.daybook.DayBook;
import id.kube.daybook.Writer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes back is the group and its keys, whole or not at all. A chain knows no name, so a
 * backup under another code comes back beside the group it was made of.
 */
@QuarkusTest
class BringingBackTest {

    private static final String PAGE = """
            {"id":"m1","type":"member","date":"2026-11-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"g","type":"grant","date":"2026-11-20","amount":5000000,"to":"till"}
            {"id":"n1","type":"note","date":"2026-11-20","about":"pintu","text":"satu"}
            {"id":"n2","type":"note","date":"2026-11-20","about":"pintu","text":"dua"}
            """;
    private static final int TRIES = 300;

    @TestHTTPResource("/")
    URI server;
    @ConfigProperty(name = "amanah.data")
    String data;
    @Inject
    ObjectMapper json;
    @Inject
    Writer writer;
    @Inject
    DayBook dayBook;
    @Inject
    Plans plans;
    @Inject
    Clock clock;
    @TempDir
    Path folder;

    @Test
    void bringsBooksAndKeysBackAndGoesOnWhereItWasBrokenOff() throws IOException {
        Made made = made("asal-pulih");
        made.group.post("devices", "{\"name\":\"kasir-1\"}", 201);
        made.group.post("daybook", """
                {"id":"n3","type":"note","date":"2026-11-20","about":"pintu","text":"tiga"}""",
                201);
        Made later = again(made);
        writer.write("hasil-pulih", () -> {
            dayBook.openUnlessOpen("hasil-pulih");
            return null;
        });
        write("hasil-pulih", made.group, 2);
        JsonNode told = bring(renamed(later, "hasil-pulih", any -> { }), later.words);
        assertEquals("done", told.get("step").textValue(), told.toString());
        assertEquals(5, told.get("total").longValue());
        String device = given().contentType("application/json").body("""
                {"kube":"hasil-pulih","device":"kasir-2","who":"A01","pin":"135791"}""")
                .post("/api/v1/enrolment").then().statusCode(201).extract().path("token");
        Warung back = new Warung(server, Shop.signIn(device, "A01", "135791").path("token"));
        assertEquals(made.group.get("ledger/trial-balance?parties=true"),
                back.get("ledger/trial-balance?parties=true"));
        assertEquals(List.of("kasir-1", "kasir-2"), Warung.items(back.get("devices")).stream()
                .map(one -> one.get("name").textValue()).sorted().toList());
    }

    @Test
    void neverMixesTwoHistories() throws IOException {
        Made made = made("asal-campur");
        Warung other = Warung.open(server, "asal-lain", "operator");
        other.stream(PAGE.replace("satu", "lain"), true);
        writer.write("hasil-campur", () -> {
            dayBook.openUnlessOpen("hasil-campur");
            return null;
        });
        write("hasil-campur", other, 3);
        assertRefused("another-half", renamed(made, "hasil-campur", any -> { }), made.words);
    }

    @Test
    void refusesBooksThatAreNotWhatTheBackupTells() throws IOException {
        Made made = made("asal-beda");
        Path changed = renamed(made, "hasil-beda", manifest -> ((ObjectNode) manifest
                .get("balances").get(0)).put("debit", 4_999_999));
        assertRefused("restored-otherwise", changed, made.words);
        Shop.as(made.group.token().replace("asal-beda", "hasil-beda")).get("/api/v1/members")
                .then().statusCode(401);
        assertRefused("newer-backup", renamed(made, "hasil-baru", manifest ->
                manifest.put("schema", 9_999)), made.words);
        assertRefused("damaged-backup", renamed(made, "hasil-baru", manifest ->
                manifest.put("entries", 3)), made.words);
        assertRefused("damaged-backup", renamed(made, "../keluar", any -> { }), made.words);
    }

    @Test
    void overwritesNobodyAndAsksTheOperatorOnAServerOfMany() throws IOException {
        Made made = made("asal-masih");
        assertRefused("stands-here", made.file, made.words);
        given().contentType("application/octet-stream").header("Amanah-Words", "x")
                .body(new byte[] {1}).post("/api/v1/restore").then().statusCode(409);
    }

    @Test
    void drillsTheNewestOnceAYear() {
        Warung group = Warung.open(server, "latihan", "operator");
        group.stream(PAGE, true);
        group.post("drill", "", 422);
        writer.write("latihan", () -> {
            plans.begin(Passphrase.fresh(), clock.instant().minus(Duration.ofDays(366)));
            return null;
        });
        assertTrue(group.get("backups").get("drillDue").booleanValue());
        group.post("backups", "", 202);
        until(() -> group.get("backups"), told -> told.get("last").isObject()
                && told.get("doing").isNull());
        group.post("drill", "", 202);
        JsonNode told = until(() -> group.get("backups"), one -> one.get("drill").isObject());
        assertTrue(told.get("drill").get("problem").isNull(), told.toString());
        assertEquals(4, told.get("drill").get("entries").longValue());
        assertFalse(told.get("drillDue").booleanValue());
    }

    @Test
    void tellsATillWhatTheBooksDoNotHold() {
        Shop shop = Shop.open("dipulihkan");
        shop.write("{\"id\":\"n1\",\"type\":\"note\",\"date\":\"2026-11-20\",\"about\":\"pintu\","
                + "\"text\":\"satu\"}");
        String till = shop.program("kasir");
        Shop.as(till).get("/api/v1/restored").then().statusCode(200);
        List<String> missing = Shop.as(till).body("{\"ids\":[\"n1\",\"n2\"]}")
                .post("/api/v1/restored").then().statusCode(200).extract().path("missing");
        assertEquals(List.of("n2"), missing);
        Shop.as(till).body("{\"ids\":7}").post("/api/v1/restored").then().statusCode(422);
        Shop.as(shop.program("anggota")).get("/api/v1/restored").then().statusCode(403);
    }

    /** The first entries of a group, in another that nobody has let in yet. */
    private void write(String kube, Warung from, int count) {
        List<ObjectNode> first = java.util.stream.StreamSupport.stream(
                from.get("daybook?limit=" + count).get("entries").spliterator(), false)
                .map(ObjectNode.class::cast).toList();
        dayBook.writeAll(new DayBook.Sender(kube, Optional.empty(), (type, any) -> true, false,
                true), () -> first);
    }

    private Path renamed(Made made, String code, Consumer<ObjectNode> change)
            throws IOException {
        Path file = folder.resolve(code.replaceAll("\\W", "") + ".amanah");
        Passphrase words = Passphrase.of(made.words);
        try (ZipInputStream from = new ZipInputStream(Sealed.open(made.file, words));
                ZipOutputStream to = new ZipOutputStream(Sealed.write(file, words))) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(part.getName().equals(BackupFile.MANIFEST)
                        ? manifest(from, code, change) : from.readAllBytes());
            }
        }
        return file;
    }

    private byte[] manifest(InputStream from, String code, Consumer<ObjectNode> change)
            throws IOException {
        ObjectNode manifest = (ObjectNode) json.readTree(from.readAllBytes());
        change.accept(manifest.put("kube", code));
        return json.writeValueAsBytes(manifest);
    }

    private Made made(String code) {
        Warung group = Warung.open(server, code, "operator");
        group.stream(PAGE, true);
        return again(new Made(group, code, Path.of("."), ""));
    }

    private Made again(Made made) {
        made.group.post("backups", "", 202);
        JsonNode told = until(() -> made.group.get("backups"), one ->
                one.get("last").isObject() && one.get("doing").isNull());
        return new Made(made.group, made.code, Path.of(data, "backups", made.code,
                told.get("last").get("file").textValue()),
                made.group.get("backups/words").get("words").textValue());
    }

    private static void assertRefused(String code, Path file, String words) throws IOException {
        JsonNode told = bring(file, words);
        assertEquals(code, told.path("code").textValue(), told.toString());
        assertTrue(told.get("detail").textValue().endsWith("."), told.toString());
    }

    private static JsonNode bring(Path file, String words) throws IOException {
        Response begun = given().auth().oauth2("operator").contentType("application/octet-stream")
                .header("Amanah-Words", words.replace(' ', '+')).body(Files.readAllBytes(file))
                .post("/api/v1/restore");
        begun.then().statusCode(202);
        return until(() -> given().get("/api/v1/restore").as(JsonNode.class), told ->
                !List.of("checking", "writing").contains(told.get("step").textValue()));
    }

    private static JsonNode until(Supplier<JsonNode> asked,
            java.util.function.Predicate<JsonNode> holds) {
        JsonNode told = asked.get();
        for (int tries = 0; !holds.test(told); tries++) {
            if (tries == TRIES) {
                throw new AssertionError(told.toPrettyString());
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            told = asked.get();
        }
        return told;
    }

    /** A backup, and what opens it. */
    private record Made(Warung group, String code, Path file, String words) {
    }
}
