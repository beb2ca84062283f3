package id.kube.consignment;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A member reads on her own phone what she took and handed in, and nobody else's. */
@QuarkusTest
class AMembersCardTest {

    private static final String PAGE = """
            {"id":"m1","type":"member","date":"2026-11-01","member":"A01","name":"Bu Ketua",\
            "role":"ketua","from":"2026-11-01"}
            {"id":"m2","type":"member","date":"2026-11-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"m3","type":"member","date":"2026-11-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"p","type":"product","date":"2026-11-01","sku":"MIE","name":"Mie",\
            "unit":"pcs","price":3000}
            {"id":"o","type":"opening","date":"2026-11-01","lines":[],"stock":[\
            {"sku":"MIE","qty":100,"value":250000}],"consigned":[],"assets":[]}
            {"id":"t2","type":"consign.take","date":"2026-11-10","member":"A02",\
            "due":"2026-11-17","lines":[{"sku":"MIE","qty":20,"settle":60000}]}
            {"id":"t3","type":"consign.take","date":"2026-11-11","member":"A03",\
            "due":"2026-11-18","lines":[{"sku":"MIE","qty":5,"settle":15000}]}
            {"id":"d2","type":"consign.deposit","date":"2026-11-12","member":"A02",\
            "amount":30000,"to":"till","lines":[{"sku":"MIE","qty":10}]}
            {"id":"r2","type":"consign.return","date":"2026-11-13","member":"A02",\
            "lines":[{"sku":"MIE","qty":4}]}
            """;
    private static final String HERS = "/api/v1/consignments/A02/history";

    @Test
    void tellsWhatSheTookHandedInAndBroughtBack() {
        Shop shop = Shop.open("kartu-titipan");
        shop.write(PAGE);
        as(shop.ketua()).get(HERS).then().statusCode(200)
                .body("id", equalTo(List.of("r2", "d2", "t2")))
                .body("goods", equalTo(List.of(-12_000, -30_000, 60_000)))
                .body("money", equalTo(List.of(0, 30_000, 0)));
    }

    @Test
    void isReadByHerselfOnHerOwnPhone() {
        Shop shop = Shop.open("kartu-sendiri");
        shop.write(PAGE);
        String anybody = shop.program("anggota");
        assertEquals(List.of(), as(anybody).get(HERS).path("id"));
        shop.pin("A02", "anggota", "1234");
        String rina = shop.session(shop.ketua(), "A02", "1234");
        as(rina).get(HERS).then().body("size()", equalTo(3));
        as(rina).get("/api/v1/consignments/A03/history").then().body("size()", equalTo(0));
    }

    @Test
    void aPromiseIsSignedByWhoWroteItDown() {
        Shop shop = Shop.open("kartu-janji");
        shop.write(PAGE);
        shop.pin("A03", "anggota", "1234");
        as(shop.session(shop.device("kasir-1"), "A03", "1234")).body("""
                {"id":"j","type":"consign.promise","date":"2026-11-24","member":"A02",\
                "amount":18000,"due":"2026-11-27"}""").post("/api/v1/daybook").then()
                .statusCode(201);
        as(shop.ketua()).get("/api/v1/daybook/j").then().body("entry.by", equalTo("A03"));
        as(shop.ketua()).get("/api/v1/consignments").then()
                .body("find { it.member == 'A02' }.promise.by", equalTo("2026-11-27"));
    }
}
