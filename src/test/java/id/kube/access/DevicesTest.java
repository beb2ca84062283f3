package id.kube.access;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** Which devices may sell, how far each has sent, and how a lost one is cut off. */
@QuarkusTest
class DevicesTest {

    @Test
    void tellWhatTheyHaveSentAndHaveNoKeyOnceTheyAreCutOff() {
        Shop shop = Shop.open("alat-hilang");
        String lost = enrol(shop, "hp-hilang");
        enrol(shop, "hp-baru");
        shop.write("""
                {"id":"n1","type":"note","date":"2026-11-24","about":"x","text":"satu",\
                "device":"hp-hilang","seq":1,"by":"A01"}
                {"id":"n2","type":"note","date":"2026-11-24","about":"x","text":"dua",\
                "device":"hp-hilang","seq":2,"by":"A01"}
                """);
        shop.asKetua().get("/api/v1/devices").then().statusCode(200)
                .body("name", contains("hp-hilang", "hp-baru"))
                .body("[0].seq", equalTo(2)).body("[0].by", equalTo("A01"))
                .body("[0].heard", notNullValue()).body("[1]", not(hasKey("heard")))
                .body("[1].since", notNullValue());
        as(shop.program("bendahara")).get("/api/v1/devices").then().statusCode(403);
        as(lost).get("/api/v1/session/people").then().statusCode(200);
        shop.asKetua().delete("/api/v1/devices/hp-hilang").then().statusCode(204);
        shop.asKetua().delete("/api/v1/devices/hp-hilang").then().statusCode(404);
        as(lost).get("/api/v1/session/people").then().statusCode(401);
        shop.asKetua().get("/api/v1/devices").then().body("name", contains("hp-baru"));
        Shop.open("alat-lain").asKetua().get("/api/v1/devices").then()
                .body("size()", equalTo(0));
    }

    private static String enrol(Shop shop, String name) {
        return shop.asKetua().contentType(ContentType.JSON).body("{\"name\":\"" + name + "\"}")
                .post("/api/v1/devices").then().statusCode(201).extract().path("token");
    }
}
