package id.kube.printing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class PrintersResourceTest {

    @Test
    void aPrinterIsSetUpTriedAndAskedAbout() throws Exception {
        String token = newGroup("cetak-coba");
        try (FakePrinter printer = FakePrinter.mute()) {
            setUp(token, "kasir", "tcp-9100", "127.0.0.1:" + printer.address().getPort())
                    .then().statusCode(200).body("warning", equalTo(""));
            String job = as(token).post("/api/v1/printers/kasir/test").then().statusCode(200)
                    .extract().path("id");
            while (!"SENT".equals(state(token, job))) {
                Thread.sleep(20);
            }
            as(token).body(Map.of("complete", true))
                    .post("/api/v1/print-jobs/" + job + "/confirm").then().statusCode(200)
                    .body("state", equalTo("PRINTED")).body("confirmBy", equalTo("USER"));
            as(token).body(Map.of("complete", false))
                    .post("/api/v1/print-jobs/" + job + "/confirm").then().statusCode(422)
                    .body("code", equalTo("print-not-asked"));
            as(token).body(Map.of("id", "c1", "reason", "kertas habis"))
                    .post("/api/v1/print-jobs/" + job + "/copy").then().statusCode(200)
                    .body("copyNo", equalTo(1));
            as(token).body(Map.of("id", "c2", "reason", "kertas habis"))
                    .post("/api/v1/print-jobs/" + job + "/copy").then().statusCode(422)
                    .body("code", equalTo("already-printed")).body("detail",
                            containsString("c1"));
            as(token).get("/api/v1/print-jobs?state=printed").then().statusCode(200)
                    .body("id", hasItem(job));
        }
    }

    @Test
    void theSamePaperAskedTwiceIsOnePaper() {
        String token = newGroup("cetak-sama");
        setUp(token, "layar", "preview", "").then().statusCode(200);
        Map<String, Object> wanted = Map.of("id", "p1", "printer", "layar",
                "document", Map.of("type", "test", "ref", "layar"));
        as(token).body(wanted).post("/api/v1/print-jobs").then().statusCode(200);
        as(token).body(wanted).post("/api/v1/print-jobs").then().statusCode(200);
        List<String> ids = as(token).get("/api/v1/print-jobs").path("id");
        assertEquals(List.of("p1"), ids);
    }

    @Test
    void aPrinterHangsOnlyWherePrintersHang() {
        String token = newGroup("cetak-alamat");
        for (String place : List.of("/etc/passwd", "/dev/sda", "/dev/usb/lp0/../../sda")) {
            setUp(token, "kasir", "usb-lp", place).then().statusCode(422)
                    .body("code", equalTo("printer-address"));
        }
        setUp(token, "kasir", "telepati", "").then().statusCode(422);
        setUp(token, "kasir", "usb-lp", "/dev/usb/lp0").then().statusCode(200);
    }

    @Test
    void aPaperCanBeLookedAtWithoutPrintingIt() {
        String token = newGroup("cetak-lihat");
        as(token).get("/api/v1/documents/test/x.txt?profile=generic-80").then().statusCode(200)
                .contentType("text/plain").body(containsString("profil: generic-80"));
        byte[] bytes = as(token).get("/api/v1/documents/test/x.escpos").then().statusCode(200)
                .extract().asByteArray();
        PrinterProfile profile = Examples.profile("generic-58");
        assertArrayEquals(EscPosPaper.render(Examples.papers().test(profile), profile), bytes);
        as(token).get("/api/v1/documents/sale/nobody.txt").then().statusCode(404);
        as(token).get("/api/v1/documents/love-letter/x.txt").then().statusCode(404);
    }

    @Test
    void anUnknownProfileIsTold() {
        String token = newGroup("cetak-profil");
        given().auth().oauth2(token).contentType(ContentType.JSON)
                .body(Map.of("profile", "panda", "transport", "preview"))
                .put("/api/v1/printers/layar").then().statusCode(200)
                .body("warning", containsString("panda"));
    }

    private static String state(String token, String job) {
        return as(token).get("/api/v1/print-jobs/" + job).path("state");
    }

    private static Response setUp(String token, String id, String way,
            String place) {
        return as(token).body(Map.of("profile", "generic-58", "transport", way, "address", place,
                "documents", List.of("sale", "deposit"))).put("/api/v1/printers/" + id);
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
