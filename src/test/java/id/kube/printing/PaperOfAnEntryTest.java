package id.kube.printing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperOfAnEntryTest {

    private static final String SALE = """
            {"id":"%s","type":"sale","date":"%s","by":"A01","print":%s,
             "lines":[{"sku":"BRS","qty":1,"amount":65000}],
             "pay":[{"m":"till","amount":65000,"tendered":100000}]}""";
    private static final String TAKEN = """
            {"id":"t1","type":"consign.take","date":"2026-11-24","by":"A01","member":"A04",
             "due":"2026-12-01","lines":[{"sku":"KOP","qty":5,"settle":60000}]}""";
    private static final String DEPOSIT = """
            {"id":"s1","type":"consign.deposit","date":"2026-11-24","by":"A01","member":"A04",
             "amount":60000,"to":"till","lines":[{"sku":"KOP","qty":5}]}""";

    @Test
    void comesByItselfWhereThereIsAPrinter() {
        String token = newGroup("kertas-ada");
        setUp(token, List.of("sale", "consignment", "deposit"));
        write(token, SALE.formatted("j1", "2026-11-24", true));
        write(token, TAKEN);
        write(token, DEPOSIT);
        assertEquals(List.of("deposit", "consignment", "sale"), papers(token));
        as(token).get("/api/v1/documents/sale/j1.txt").then().statusCode(200)
                .body(containsString("Kembali                   35.000"));
        as(token).get("/api/v1/documents/consignment/t1.txt").then().statusCode(200)
                .body(containsString("WAJIB SETOR            Rp 60.000"));
        as(token).get("/api/v1/documents/deposit/s1.txt").then().statusCode(200)
                .body(containsString("enam puluh ribu rupiah"));
    }

    @Test
    void comesOnceHoweverOftenTheSaleIsSent() {
        String token = newGroup("kertas-sekali");
        setUp(token, List.of("sale"));
        write(token, SALE.formatted("j1", "2026-11-24", true));
        write(token, SALE.formatted("j1", "2026-11-24", true));
        assertEquals(List.of("sale"), papers(token));
    }

    @Test
    void staysAwayWhereNobodyWantsIt() {
        String token = newGroup("kertas-tidak");
        write(token, SALE.formatted("j0", "2026-11-24", true));
        setUp(token, List.of("sale"));
        write(token, SALE.formatted("j1", "2026-11-24", false));
        write(token, SALE.formatted("j2", "2026-11-01", true));
        write(token, TAKEN);
        assertEquals(List.of(), papers(token));
    }

    private static List<String> papers(String token) {
        return as(token).get("/api/v1/print-jobs").path("document.type");
    }

    private static void write(String token, String entry) {
        String status = as(token).body(entry).post("/api/v1/daybook").path("status");
        assertEquals(true, List.of("written", "known", "review").contains(status), status);
    }

    private static void setUp(String token, List<String> documents) {
        as(token).body(Map.of("profile", "generic-58", "transport", "preview",
                "documents", documents)).put("/api/v1/printers/layar").then().statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String newGroup(String code) {
        return given().auth().oauth2("operator").contentType(ContentType.JSON)
                .body(Map.of("kube", Map.of("code", code, "name", "KUBE " + code), "ketua",
                        Map.of("member", "A01", "name", "Bu Ketua", "pin", "135791")))
                .post("/api/v1/setup").then().statusCode(201).extract().path("token");
    }
}
