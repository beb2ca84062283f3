package id.kube.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A small packed body that unfolds to very much costs the shop neither its memory nor its disk. */
@QuarkusTest
class PackedBodiesTest {

    /** More than the heap of a shop, which is 256 MB. */
    private static final int MEGABYTES = 400;

    @Test
    void oneLineWithoutEndIsRefusedAndTheNextOneIsKept() throws IOException {
        Shop shop = Shop.open("bom-baris");
        String next = "\n{\"id\":\"n1\",\"type\":\"note\",\"date\":\"2026-11-24\",\"about\":\"x\","
                + "\"text\":\"sesudahnya\"}\n";
        String[] told = sent(shop, "", bomb(next)).asString().split("\n");
        assertEquals(2, told.length);
        assertTrue(told[0].contains("\"bad-json\""), told[0]);
        assertTrue(told[1].contains("\"written\""), told[1]);
    }

    @Test
    void anExportThatIsNoneTakesNoRoomOnTheDisk() throws IOException {
        Shop shop = Shop.open("bom-salinan");
        File disk = new File(System.getProperty("java.io.tmpdir"));
        long before = disk.getUsableSpace();
        Response refused = sent(shop, "?restore=true", bomb("\n"));
        assertEquals(422, refused.statusCode(), refused.asString());
        assertEquals("bad-json", refused.path("code"));
        long taken = before - disk.getUsableSpace();
        assertTrue(taken < MEGABYTES * 500_000L, taken + " bytes are gone");
    }

    private static Response sent(Shop shop, String how, byte[] packed) {
        return given().auth().oauth2(shop.ketua()).contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip").body(packed)
                .post("/api/v1/daybook" + how);
    }

    private static byte[] bomb(String after) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[1_000_000];
        Arrays.fill(some, (byte) 'x');
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int megabyte = 0; megabyte < MEGABYTES; megabyte++) {
                out.write(some);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
