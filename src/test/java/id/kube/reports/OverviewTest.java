package id.kube.reports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kube.Shop;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Months beside each other, and the work shared out for everybody to see. */
@QuarkusTest
class OverviewTest {

    private static final String BOOKS = """
            {"id":"m1","type":"member","date":"2026-08-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-08-01"}
            {"id":"m2","type":"member","date":"2026-08-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-08-01"}
            {"id":"m3","type":"member","date":"2026-08-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-08-01"}
            {"id":"p1","type":"product","date":"2026-08-01","sku":"MIE","name":"Mi",\
            "unit":"pcs","price":3000}
            {"id":"g1","type":"grant","date":"2026-08-01","amount":1000000,"to":"till"}
            {"id":"b0","type":"purchase","date":"2026-08-31","by":"A03","buyers":["A03"],\
            "lines":[{"sku":"MIE","qty":10,"amount":20000}],"pay":[{"m":"till","amount":20000}]}
            {"id":"b1","type":"purchase","date":"2026-10-02","buyers":["A02","A03"],\
            "lines":[{"sku":"MIE","qty":10,"amount":20000}],"pay":[{"m":"till","amount":20000}]}
            {"id":"b2","type":"purchase","date":"2026-11-02","by":"A02",\
            "lines":[{"sku":"MIE","qty":10,"amount":20000}],"pay":[{"m":"till","amount":20000}]}
            {"id":"h1","type":"shift.attend","date":"2026-09-01","shift":"2026-09-01/1",\
            "member":"A02"}
            {"id":"h2","type":"shift.attend","date":"2026-11-03","shift":"2026-11-03/1",\
            "member":"A02"}
            {"id":"c1","type":"stock.count","date":"2026-11-04","by":"A02",\
            "lines":[{"sku":"MIE","counted":30}]}
            {"id":"c2","type":"stock.count","date":"2026-11-04","by":"A02",\
            "lines":[{"sku":"MIE","counted":30}]}
            {"id":"s1","type":"sale","date":"2026-10-05","lines":[{"sku":"MIE","qty":5,\
            "amount":15000}],"pay":[{"m":"till","amount":15000}]}
            {"id":"s2","type":"sale","date":"2026-11-25","lines":[{"sku":"MIE","qty":1,\
            "amount":3000}],"pay":[{"m":"till","amount":3000}]}
            {"id":"a1","type":"setaside","date":"2026-10-05","amount":10000}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void sharesShowWhoDidNothingToo() {
        Shop shop = Shop.open("kerja");
        new Warung(server, shop.ketua()).stream(BOOKS, false);
        shop.asKetua().get("/api/v1/overview/work?asOf=2026-11-24").then().statusCode(200)
                .body("name", contains("Bu Rina", "Bu Wati", "Bu Siti"))
                .body("month.shifts", contains(1, 0, 0)).body("month.trips", contains(1, 0, 0))
                .body("month.counts", contains(1, 0, 0))
                .body("threeMonths.shifts", contains(2, 0, 0))
                .body("threeMonths.trips", contains(2, 1, 0));
    }

    @Test
    void monthsStandBesideEachOtherAndTheLastIsToldAsFarAsItHasCome() {
        Shop shop = Shop.open("bulan-bulan");
        shop.write(BOOKS.replace("\"date\":\"2026-11-25\"", "\"date\":\"2026-11-24\""));
        shop.asKetua().get("/api/v1/overview/months?asOf=2026-11-23&count=3").then()
                .statusCode(200).body("month", contains("2026-11", "2026-10", "2026-09"))
                .body("until", contains("2026-11-23", "2026-10-31", "2026-09-30"))
                .body("sales", contains(0, 15_000, 0)).body("surplus", contains(0, 5_000, 0))
                .body("setAside", contains(0, 10_000, 0))
                .body("cash", contains(955_000, 975_000, 980_000));
        shop.asKetua().get("/api/v1/overview/months?asOf=2026-11-24&count=1").then()
                .body("sales", contains(3_000));
        shop.asKetua().get("/api/v1/overview/months?count=999").then().statusCode(200)
                .body("", hasSize(36)).body("[0].month", equalTo("2026-11"));
    }
}
