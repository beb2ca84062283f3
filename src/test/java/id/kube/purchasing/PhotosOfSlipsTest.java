package id.kube.purchasing;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture of the slip is kept beside the book, which names it by its fingerprint. */
@QuarkusTest
class PhotosOfSlipsTest {

    private static final String TYPE = "image/jpeg";

    @Test
    void isKeptAsItCameAndSeenByThoseWhoMayAndByNoOtherGroup() throws IOException {
        Shop shop = Shop.open("foto-nota");
        byte[] photo = photo();
        String place = "/api/v1/photos/" + fingerprint(photo);
        as(shop.program("bendahara")).get(place).then().statusCode(404);
        for (int times = 0; times < 2; times++) {
            as(shop.program("bendahara")).contentType(TYPE).body(photo).put(place)
                    .then().statusCode(204);
        }
        assertArrayEquals(photo, as(shop.program("pendamping")).get(place).then()
                .statusCode(200).contentType(TYPE).extract().asByteArray());
        as(shop.program("kasir")).get(place).then().statusCode(403);
        as(shop.program("kasir")).contentType(TYPE).body(photo).put(place)
                .then().statusCode(403);
        // She writes down her visits, and a guest may sign there.
        as(shop.program("pendamping")).contentType(TYPE).body(photo).put(place)
                .then().statusCode(204);
        Shop.open("foto-nota-lain").asKetua().get(place).then().statusCode(404);
    }

    @Test
    void isRefusedUnderAnotherNameOrWhereItIsNoPictureOrTooLarge() throws IOException {
        Shop shop = Shop.open("foto-salah");
        byte[] photo = photo();
        String other = "0".repeat(64);
        byte[] words = "bukan gambar".getBytes();
        byte[] film = new byte[3 * 1024 * 1024];
        shop.asKetua().contentType(TYPE).body(photo).put("/api/v1/photos/" + other)
                .then().statusCode(400);
        shop.asKetua().contentType(TYPE).body(words)
                .put("/api/v1/photos/" + fingerprint(words)).then().statusCode(400);
        shop.asKetua().contentType(TYPE).body(film)
                .put("/api/v1/photos/" + fingerprint(film)).then().statusCode(413);
        shop.asKetua().get("/api/v1/photos/" + other).then().statusCode(404);
        shop.asKetua().get("/api/v1/photos/..%2Famanah.mv.db").then().statusCode(404);
    }

    @Test
    void isNamedByTheSlipsOfTheLastMonth() {
        Shop shop = Shop.open("foto-daftar");
        shop.write(GoingToTheMarketTest.GROUP + """
                {"id":"b1","type":"purchase","date":"2026-10-01","lines":[{"sku":"MIE","qty":1,\
                "amount":2000}],"pay":[{"m":"treasury","amount":2000}]}
                {"id":"b2","type":"purchase","date":"2026-11-03","supplier":"PSR",\
                "buyers":["A02"],"lines":[{"sku":"MIE","qty":40,"amount":90000}],\
                "freight":5000,"discount":1000,"pay":[{"m":"treasury","amount":94000}],\
                "photo":"abc"}
                {"id":"b3","type":"purchase","date":"2026-11-20","lines":[{"sku":"MIE",\
                "qty":10,"amount":22000}],"pay":[{"m":"treasury","amount":22000}]}
                """);
        as(shop.program("bendahara")).get("/api/v1/market-trips/slips?asOf=2026-11-24").then()
                .statusCode(200).body("id", contains("b3", "b2"))
                .body("sum", contains(22_000, 94_000)).body("goods", contains(1, 1))
                .body("[1].shop", equalTo("Pasar Anyar")).body("[1].buyers", contains("A02"))
                .body("[1].photo", equalTo("abc")).body("[0].photo", nullValue());
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static String fingerprint(byte[] photo) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
