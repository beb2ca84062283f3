package id.kube.printing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Income and position as a strip for the wall, from the printer that prints the receipts. */
@QuarkusTest
class StatementSlipTest {

    private static final String PAGE = """
            {"id":"k","type":"kube","date":"2026-10-01","name":"KUBE Cempaka"}
            {"id":"p","type":"product","date":"2026-10-01","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","price":3000}
            {"id":"g","type":"grant","date":"2026-10-01","amount":20000000,"to":"bank"}
            {"id":"b","type":"purchase","date":"2026-10-01","lines":[{"sku":"MIE","qty":100,\
            "amount":250000}],"pay":[{"m":"bank","amount":250000}]}
            {"id":"s","type":"sale","date":"2026-10-05","lines":[{"sku":"MIE","qty":2,\
            "amount":6000}],"pay":[{"m":"till","amount":6000}]}
            """;
    private static final String INCOME = """
                   LAPORAN LABA RUGI
                      KUBE Cempaka
                      Oktober 2026
            --------------------------------
            Pendapatan
              Penjualan Warung         6.000
            Jumlah pendapatan          6.000
            --------------------------------
            Harga pokok barang yang terjual
              HPP Warung               5.000
            Jumlah harga pokok         5.000
            Laba kotor                 1.000
            --------------------------------
            Biaya
            Jumlah biaya                   0
            Laba (rugi) bersih, SHU bulan
            ini                        1.000
            --------------------------------
                  Sampai catatan no. 5
            """;

    @Test
    void tellsWhatTheMonthBrought() {
        String token = newGroup("slip-laba");
        as(token).get("/api/v1/documents/income/2026-10.txt").then().statusCode(200)
                .body(is(INCOME));
        byte[] bytes = as(token).get("/api/v1/documents/income/2026-10.escpos").asByteArray();
        PaperReader paper = new PaperReader(bytes);
        assertEquals(INCOME.strip(), paper.text().strip());
        assertEquals(0, paper.pulses());
    }

    @Test
    void tellsWhatTheGroupHasAndOwes() {
        String token = newGroup("slip-posisi");
        byte[] bytes = as(token).get("/api/v1/documents/position/2026-10-31.escpos")
                .asByteArray();
        String paper = new PaperReader(bytes).text();
        assertTrue(paper.contains("  Kas Laci Warung          6.000\n"), paper);
        assertTrue(paper.contains("Jumlah aset           20.001.000\n"), paper);
        assertTrue(paper.lines().allMatch(line -> line.length() <= 32), paper);
    }

    @Test
    void goesThroughTheQueueAndTheSameFiguresTwiceAreACopy() {
        String token = newGroup("slip-antre");
        as(token).body(Map.of("profile", "generic-58", "transport", "preview",
                "documents", List.of())).put("/api/v1/printers/layar").then()
                .statusCode(200);
        order(token, "o1").body("document.ref", is("2026-10@5")).body("copyNo", is(0));
        order(token, "o1").body("copyNo", is(0));
        order(token, "o2").body("copyNo", is(1)).body("reprintOf", is("o1"));
        order(token, "o3").body("copyNo", is(2)).body("reprintOf", is("o2"));
        as(token).body("""
                {"id":"s2","type":"sale","date":"2026-10-06","lines":[{"sku":"MIE","qty":1,
                 "amount":3000}],"pay":[{"m":"till","amount":3000}]}""")
                .post("/api/v1/daybook").then().statusCode(201);
        order(token, "o4").body("document.ref", is("2026-10@6")).body("copyNo", is(0));
        as(token).get("/api/v1/documents/income/kapan.txt").then().statusCode(404);
    }

    private static ValidatableResponse order(String token, String id) {
        return as(token).body(Map.of("id", id, "printer", "layar", "document",
                Map.of("type", "income", "ref", "2026-10"))).post("/api/v1/print-jobs").then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String newGroup(String code) {
        String token = given().auth().oauth2("operator").contentType(ContentType.JSON)
                .body(Map.of("kube", Map.of("code", code, "name", "KUBE " + code), "ketua",
                        Map.of("member", "A01", "name", "Bu Ketua", "pin", "135791")))
                .post("/api/v1/setup").then().statusCode(201).extract().path("token");
        PAGE.lines().forEach(entry -> as(token).body(entry).post("/api/v1/daybook").then()
                .statusCode(201));
        return token;
    }
}
