package id.kube.access;

import static id.kube.Shop.as;
import static id.kube.Shop.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The key for the days without the shop opens the till and nothing else. */
@QuarkusTest
class SpareKeysTest {

    private static final String PAGE = """
            {"id":"1","type":"member","date":"2026-11-24","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"2","type":"member","date":"2026-11-24","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2026-11-01"}
            """;
    private static final String SALE = """
            {"id":"s","type":"sale","date":"2026-11-24","lines":[{"sku":"M","qty":1,\
            "amount":1}],"pay":[{"m":"till","amount":1}]}""";
    private static final String SPEND = """
            {"id":"x","type":"expense","date":"2026-11-24","account":"6-1220","amount":1,\
            "from":"till"}""";

    @Test
    void theSpareKeyIsThatOfAMemberOnDutyWhateverHerOffice() {
        Shop shop = Shop.open("kunci-cadangan");
        Response ketua = signIn(shop.device("kasir-1"), "A01", "135791");
        String spare = ketua.path("spare");
        as(spare).get("/api/v1/products").then().statusCode(200);
        as(spare).get("/api/v1/leakage").then().statusCode(403);
        assertTrue(isForbidden(spare));
        as(spare).body(SALE).post("/api/v1/daybook").then().statusCode(202);
        shop.asKetua().get("/api/v1/daybook/s").then().body("entry.by", equalTo("A01"));
        as(spare).post("/api/v1/devices").then().statusCode(403);
        shop.asKetua().delete("/api/v1/devices/kasir-1").then().statusCode(204);
        as(spare).body(SALE).post("/api/v1/daybook").then().statusCode(401);
        assertNull(signIn(shop.ketua(), "A01", "135791").path("spare"), "no device, no key");
    }

    @Test
    void anotherPinHasAnotherMarkAndTheSamePinOnceMoreToo() {
        Shop shop = Shop.open("tanda-pin");
        shop.pin("A04", "anggota", "1234");
        String device = shop.device("kasir-1");
        String mark = signIn(device, "A04", "1234").path("mark");
        String known = "find { it.member == 'A04' }.mark";
        as(device).get("/api/v1/session/people").then().body(known, equalTo(mark));
        shop.pin("A04", "anggota", "1234");
        as(device).get("/api/v1/session/people").then().body(known, not(equalTo(mark)));
    }

    @Test
    void whatSheSoldBeforeTheyKnewThatSheHadLeftIsKeptAndLookedAt() {
        Shop shop = Shop.open("keluar-luring");
        shop.write(PAGE);
        shop.pin("A02", "bendahara", "123456");
        String spare = signIn(shop.device("kasir-1"), "A02", "123456").path("spare");
        shop.write("""
                {"id":"4","type":"member.leave","date":"2026-11-24","member":"A02",\
                "reason":"pindah"}
                """);
        as(spare).body(SALE).post("/api/v1/daybook").then().statusCode(202);
        shop.asKetua().get("/api/v1/review?open=true").then()
                .body("find { it.id == 's' }.detail", containsString("keluar"));
        as(spare).get("/api/v1/products").then().statusCode(403);
        assertTrue(isForbidden(spare));
    }

    private static boolean isForbidden(String token) {
        return "forbidden".equals(as(token).body(SPEND).post("/api/v1/daybook").path("code"));
    }
}
