package id.kube.sales;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a neighbour brought, what was sold of it and on what terms, and what she is owed. */
@QuarkusTest
class NeighboursGoodsTest {

    private static final String PAGE = """
            {"id":"o1","type":"owner","date":"2026-11-20","code":"T1","name":"Bu Sri"}
            {"id":"o2","type":"owner","date":"2026-11-20","code":"T2","name":"Bu Yati"}
            {"id":"p1","type":"product","date":"2026-11-20","sku":"RSL","name":"Risol",\
            "unit":"pcs"}
            {"id":"p2","type":"product","date":"2026-11-20","sku":"LMP","name":"Lemper",\
            "unit":"pcs"}
            {"id":"i1","type":"titip.in","date":"2026-11-23","owner":"T1","sku":"RSL","qty":20}
            {"id":"s1","type":"sale","date":"2026-11-23","lines":[{"sku":"RSL","qty":15,\
            "amount":30000,"owner":"T1","owner_amount":24000}],\
            "pay":[{"m":"till","amount":30000}]}
            {"id":"r1","type":"titip.return","date":"2026-11-23","owner":"T1","sku":"RSL",\
            "qty":5}
            {"id":"i2","type":"titip.in","date":"2026-11-24","owner":"T1","sku":"LMP","qty":30}
            """;

    @Test
    void isToldByNeighbourWithTheTermsOfTheLastSale() {
        Shop shop = Shop.open("tetangga-syarat");
        shop.write(PAGE);
        String kasir = shop.program("kasir");
        as(kasir).get("/api/v1/guest-goods/owners").then().statusCode(200)
                .body("name", contains("Bu Sri", "Bu Yati"))
                .body("owed", contains(24_000, 0))
                .body("[0].goods.sku", contains("LMP", "RSL"))
                .body("[0].goods.left", contains(30, 0))
                .body("[0].goods.in", contains(30, 0))
                .body("[0].goods[0].terms", nullValue())
                .body("[0].goods[1].terms.quantity", equalTo(15))
                .body("[0].goods[1].terms.amount", equalTo(30_000))
                .body("[0].goods[1].terms.hers", equalTo(24_000))
                .body("[1].goods.size()", equalTo(0));
        as(kasir).get("/api/v1/guest-goods/owners?asOf=2026-11-23").then()
                .body("[0].goods.out", contains(0, 20)).body("[0].goods.left", contains(0, 0));
        as(shop.program("anggota")).get("/api/v1/guest-goods/owners").then().statusCode(403);
    }

    @Test
    void whatSheWasPaidIsNoLongerOwedNorWhatWasTakenBack() {
        Shop shop = Shop.open("tetangga-bayar");
        shop.write(PAGE + """
                {"id":"pay","type":"titip.settle","date":"2026-11-24","owner":"T1",\
                "amount":20000,"from":"till"}
                {"id":"s2","type":"sale","date":"2026-11-24","lines":[{"sku":"LMP","qty":10,\
                "amount":15000,"owner":"T1","owner_amount":12000}],\
                "pay":[{"m":"till","amount":15000}]}
                """);
        shop.asKetua().get("/api/v1/guest-goods/owners").then()
                .body("[0].owed", equalTo(16_000)).body("[0].goods[0].left", equalTo(20))
                .body("[0].goods[0].terms.hers", equalTo(12_000));
        shop.write("""
                {"id":"v","type":"sale.void","date":"2026-11-24","ref":"s2","reason":"salah"}
                """);
        shop.asKetua().get("/api/v1/guest-goods/owners").then()
                .body("[0].owed", equalTo(4_000)).body("[0].goods[0].left", equalTo(30));
    }
}
