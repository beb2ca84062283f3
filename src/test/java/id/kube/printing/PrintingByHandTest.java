package id.kube.printing;

import static id.kube.Shop.as;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does with papers: each deed that could hide money is in the day book. */
@QuarkusTest
@Timeout(60)
class PrintingByHandTest {

    private static final String TEST_PAGE = """
            {"id":"p1","printer":"%s","document":{"type":"test","ref":"x"}}""";

    private static final String PHONE = """
            {"profile":"generic-58","transport":"rawbt","documents":["sale"]}""";

    @TestHTTPResource("/")
    URI server;

    @Test
    void twoWhoAskForTheSamePaperAtOnceGetTheSameOne() {
        Warung group = phone("tangan-sama");
        List<CompletableFuture<JsonNode>> asked = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.supplyAsync(() ->
                        group.post("print-jobs", TEST_PAGE.formatted("hp"), 200)))
                .toList();
        asked.forEach(one -> assertEquals("p1", one.join().path("id").asText()));
        assertEquals(1, Warung.items(group.get("print-jobs")).size());
    }

    @Test
    void aPaperThatWaitsIsCalledBackOnceAndItIsWrittenDown() {
        Warung group = phone("tangan-batal");
        group.post("print-jobs", TEST_PAGE.formatted("hp"), 200);
        for (int twice = 0; twice < 2; twice++) {
            assertEquals("CANCELLED", group.post("print-jobs/p1/cancel", "{}", 200)
                    .path("state").asText());
        }
        assertEquals(List.of("print:p1"), remarks(group));
        group.post("print-jobs/p1/rawbt", "{}", 422);
    }

    /** A copy is the paper that was given, not what the program would say today. */
    @Test
    void aCopyBearsTheNameTheGroupHadWhenThePaperWasMade() throws Exception {
        try (FakePrinter printer = FakePrinter.answering()) {
            Warung group = Warung.open(server, "tangan-nama", "operator");
            FirstSale.prepare(group, "generic-58", printer);
            name(group, "n-1", "KUBE Melati");
            FirstSale.sell(group, "j-1");
            String first = paper(printer, 1);
            name(group, "n-2", "KUBE Kenanga");
            String job = Warung.items(group.get("print-jobs")).get(0).path("id").asText();
            group.post("print-jobs/" + job + "/copy", "{\"id\":\"c1\",\"reason\":\"hilang\"}",
                    200);
            String copy = paper(printer, 2);
            FirstSale.sell(group, "j-2");
            String later = paper(printer, 3);
            assertTrue(first.contains("KUBE Melati") && !first.contains("SALINAN"), first);
            assertTrue(copy.contains("KUBE Melati") && copy.contains("SALINAN KE-1"), copy);
            assertFalse(copy.contains("Kenanga"), copy);
            assertTrue(later.contains("KUBE Kenanga"), later);
        }
    }

    private static void name(Warung group, String id, String name) {
        group.post("daybook", """
                {"id":"%s","type":"kube","date":"2026-11-24","name":"%s"}""".formatted(id, name),
                201);
    }

    /** The paper that came out as the so many-th. */
    private static String paper(FakePrinter printer, int no) throws InterruptedException {
        while (printer.jobs().size() < no) {
            Thread.sleep(5);
        }
        return new String(printer.jobs().get(no - 1), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aTelephoneGetsTheVeryBytesAndThePersonIsAsked() {
        Warung group = phone("tangan-hp");
        group.post("print-jobs", TEST_PAGE.formatted("hp"), 200);
        JsonNode waits = group.get("printers").get(0).path("forPhone");
        assertEquals("p1", waits.path("id").asText());
        String link = text(group, "POST", "print-jobs/p1/rawbt");
        assertTrue(link.startsWith("rawbt:base64,"), link);
        byte[] paper = Base64.getDecoder().decode(link.substring("rawbt:base64,".length()));
        assertArrayEquals(RestAssured.given().auth().oauth2(group.token())
                .get("/api/v1/documents/test/x.escpos").asByteArray(), paper);
        assertEquals(link, text(group, "GET", "documents/test/x.rawbt"));
        JsonNode job = group.get("print-jobs/p1");
        assertEquals("SENT", job.path("state").asText());
        assertEquals("p1", group.get("printers").get(0).path("asked").path("id").asText());
        String problem = group.post("print-jobs/p1/cancel", "{}", 422).path("code").asText();
        assertEquals("print-not-waiting", problem);
    }

    @Test
    void aSecondPaperIsWrittenDownWithItsReason() throws Exception {
        try (FakePrinter printer = FakePrinter.answering()) {
            Warung group = Warung.open(server, "tangan-salin", "operator");
            FirstSale.prepare(group, "generic-58", printer);
            FirstSale.sell(group, "j-1");
            String job = group.get("print-jobs").get(0).path("id").asText();
            String copy = "{\"id\":\"c1\",\"reason\":\"pembeli minta lagi\"}";
            group.post("print-jobs/" + job + "/copy", copy, 200);
            group.post("print-jobs/" + job + "/copy", copy, 200);
            assertEquals(List.of("print:c1"), remarks(group));
            assertTrue(last(group).path("text").asText()
                    .equals("Salinan ke-1 struk penjualan j-1 di printer kasir, "
                            + "sebab: pembeli minta lagi"), last(group).toString());
        }
    }

    @Test
    void aDrawerOpenedWithoutASaleIsWrittenDownAndOpensOnce() throws Exception {
        String wish = "{\"id\":\"l1\",\"reason\":\"tukar uang kecil\"}";
        try (FakePrinter printer = FakePrinter.answering()) {
            Warung group = Warung.open(server, "tangan-laci", "operator");
            FirstSale.prepare(group, "generic-80", printer);
            JsonNode opened = group.post("printers/kasir/drawer", wish, 200);
            assertTrue(opened.path("opened").asBoolean(), opened.toString());
            group.post("printers/kasir/drawer", wish, 200);
            assertEquals(1, printer.calls());
            assertArrayEquals(EscPosPaper.drawerPulse(Examples.profile("generic-80")),
                    printer.jobs().get(0));
            assertEquals(List.of("drawer:kasir"), remarks(group));
            assertTrue(as(group.token()).get("/api/v1/documents/day-end/2026-11-24.txt")
                    .then().statusCode(200).extract().asString()
                    .contains("Laci tanpa penjualan      1 kali"));
            FirstSale.connect(group, "generic-58", printer.address());
            assertEquals("printer-no-drawer", group.post("printers/kasir/drawer",
                    wish.replace("l1", "l2"), 422).path("code").asText());
        }
    }

    @Test
    void theTestPageTeachesThisPrinterAndNoOther() {
        Warung group = phone("tangan-uji");
        group.put("printers/lain", PHONE);
        JsonNode taught = group.post("printers/hp/answers", """
                {"columns":30,"strangeLetters":false,"unreadableSquare":true,"shortFeed":true}
                """, 200);
        assertEquals(30, taught.path("columns").asInt());
        assertTrue(taught.path("isAdjusted").asBoolean());
        group.post("print-jobs", TEST_PAGE.formatted("hp"), 200);
        byte[] paper = Base64.getDecoder().decode(text(group, "POST", "print-jobs/p1/rawbt")
                .substring("rawbt:base64,".length()));
        String words = new String(paper, StandardCharsets.ISO_8859_1);
        assertTrue(words.contains("tepat 30 huruf"));
        assertTrue(words.endsWith("\n".repeat(6)), "two lines more than before");
        JsonNode other = group.get("printers").get(1);
        assertEquals("lain", other.path("id").asText());
        assertEquals(32, other.path("columns").asInt());
        assertFalse(other.path("isAdjusted").asBoolean());
    }

    private Warung phone(String code) {
        Warung group = Warung.open(server, code, "operator");
        group.put("printers/hp", PHONE);
        return group;
    }

    private static String text(Warung group, String method, String path) {
        return RestAssured.given().auth().oauth2(group.token()).contentType("application/json")
                .request(method, "/api/v1/" + path).then().statusCode(200).extract().asString();
    }

    private static List<String> remarks(Warung group) {
        return Warung.items(group.get("daybook?limit=50&after=0")).stream()
                .map(PrintingByHandTest::body)
                .filter(entry -> entry.path("type").asText().equals("note"))
                .map(entry -> entry.path("about").asText()).toList();
    }

    private static JsonNode last(Warung group) {
        List<JsonNode> entries = Warung.items(group.get("daybook?limit=50&after=0"));
        return body(entries.get(entries.size() - 1));
    }

    private static JsonNode body(JsonNode entry) {
        return entry.has("body") ? entry.path("body") : entry;
    }
}
