package id.kube.printing;

import static id.kube.Shop.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The papers of a day and of a month, as the books of a small shop tell them. */
@QuarkusTest
class PapersOfTheBooksTest {

    private static final String OCTOBER = """
            {"id":"k","type":"kube","date":"2026-10-01","name":"KUBE Cempaka","city":"Bogor"}
            {"id":"a2","type":"member","date":"2026-10-01","member":"A02","name":"Siti",\
            "rw":"05","role":"bendahara","from":"2026-10-01"}
            {"id":"a4","type":"member","date":"2026-10-01","member":"A04","name":"Ibu Aminah",\
            "rw":"05","role":"anggota","from":"2026-10-01"}
            {"id":"p","type":"product","date":"2026-10-01","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","price":3000}
            {"id":"g","type":"grant","date":"2026-10-01","amount":20000000,"to":"bank"}
            {"id":"b","type":"purchase","date":"2026-10-01","lines":[{"sku":"MIE","qty":100,\
            "amount":250000}],"pay":[{"m":"bank","amount":250000}]}
            {"id":"r","type":"shift.plan","date":"2026-10-01","month":"2026-10","slots":3,\
            "cells":[{"date":"2026-10-06","slot":1,"member":"A02"},\
            {"date":"2026-10-06","slot":2,"member":"A04"}]}
            {"id":"o","type":"sale","date":"2026-10-05","lines":[{"sku":"MIE","qty":2,\
            "amount":6000}],"pay":[{"m":"till","amount":6000}]}
            {"id":"m","type":"shift.miss","date":"2026-10-06","shift":"2026-10-06/2",\
            "member":"A04"}
            {"id":"w","type":"wage.accrue","date":"2026-10-31","month":"2026-10",\
            "members":["A02","A04"]}
            {"id":"n","type":"meeting","date":"2026-10-20","meeting":"R1","present":["A02"],\
            "decisions":[{"code":"K1","text":"Setoran tiap Senin"}],"nextOn":"2026-11-20"}
            """;
    private static final String TODAY = """
            {"id":"c","type":"customer","date":"2026-11-24","code":"C01","name":"Bu Imas"}
            {"id":"s1","type":"sale","date":"2026-11-24","by":"A02","shift":"2026-11-24/1",\
            "lines":[{"sku":"MIE","qty":4,"amount":12000}],"pay":[{"m":"till","amount":12000}]}
            {"id":"s2","type":"sale","date":"2026-11-24","by":"A02","lines":[{"sku":"MIE",\
            "qty":1,"amount":3000}],"pay":[{"m":"kasbon","party":"C01","amount":3000}]}
            {"id":"t","type":"consign.take","date":"2026-11-24","by":"A02","member":"A04",\
            "due":"2026-12-01","lines":[{"sku":"MIE","qty":5,"settle":14000}]}
            {"id":"d","type":"consign.deposit","date":"2026-11-24","by":"A02","member":"A04",\
            "amount":5600,"to":"till","lines":[{"sku":"MIE","qty":2}]}
            {"id":"h1","type":"cash.count","date":"2026-11-24","by":"A02","where":"till",\
            "counted":22600,"notes":{"10000":2,"2000":1},"shift":"2026-11-24/1","to":"A04",\
            "reason":"receh"}
            """;
    private static final String EVENING = """
            {"id":"h3","type":"cash.count","date":"2026-11-24","by":"A04","where":"till",\
            "counted":22600,"shift":"2026-11-24/3","to":"A02"}
            """;

    @Test
    void theHandOverSaysWhatShouldLieInTheTillAndWhatDoes() {
        Shop shop = shop("kertas-serah");
        shop.write(TODAY);
        String slip = text(shop, "handover/h1");
        assertLines(slip, "Shift : 1 Pagi", "Keluar: Siti", "Masuk : Ibu Aminah",
                "Uang awal                      0", "Penjualan (2)             18.000",
                "Setoran titipan (1)        5.600", "Seharusnya                23.600",
                "  10.000 x 2              20.000", "  2.000 x 1                2.000",
                "  lain-lain                  600", "Hasil hitung              22.600",
                "SELISIH             KURANG 1.000", "Sebab: receh",
                "Kasbon pelanggan (1)       3.000", "Titipan keluar (1)        14.000",
                "Jajan piket            TIDAK ADA");
        shop.write(EVENING);
        assertLines(text(shop, "handover/h3"), "Uang awal                 22.600",
                "SELISIH                      PAS");
    }

    @Test
    void aDayEndsWithItsSlipAfterTheLastHandOver() {
        Shop shop = shop("kertas-hari");
        setUp(shop, List.of("handover", "day-end", "kasbon"));
        shop.write(TODAY);
        assertEquals(List.of("handover", "kasbon"), types(shop));
        shop.write(EVENING);
        assertEquals(List.of("day-end", "handover", "handover", "kasbon"), types(shop));
        String slip = text(shop, "day-end/2026-11-24");
        assertLines(slip, "Tunai (1)                 12.000", "Kasbon (1)                 3.000",
                "Jumlah (2 struk)          15.000", "Harga pokok barang       -12.500",
                "Laba kotor                 2.500", "Marjin                     16,6%",
                "Hitung fisik              22.600", "Selisih 2 hitungan        -1.000",
                "Keluar hari ini           14.000", "Setor hari ini             5.600",
                "Tanggungan semua           8.400", "Cetak ulang                    0");
        String chain = shop.head();
        assertTrue(slip.contains(chain.substring(0, 32)) && slip.contains(chain.substring(32)),
                slip);
        order(shop, "ulang", "day-end", "2026-11-24").body("copyNo", is(1));
        assertLines(text(shop, "day-end/2026-11-24"), "Cetak ulang                    1");
    }

    /** What the count of the shelves found stands on the slip that the officers sign. */
    @Test
    void aDayEndTellsWhatWasMissingOnTheShelf() {
        Shop shop = shop("kertas-rak");
        shop.write("""
                {"id":"sc","type":"stock.count","date":"2026-11-24","by":"A02",\
                "lines":[{"sku":"MIE","counted":95}]}""");
        assertLines(text(shop, "day-end/2026-11-24"), "HITUNG BARANG BEDA",
                "Mie goreng: buku 98", "  hitung 95, kurang 3     -7.500");
    }

    /** What she ate beyond her allowance is known before her wage is counted out. */
    @Test
    void aWageSlipTellsOfTheSnacksThatWillBeTakenOff() {
        Shop shop = shop("kertas-jajan");
        shop.write("""
                {"id":"sn","type":"snack","date":"2026-10-06","by":"A02","member":"A04",\
                "shift":"2026-10-06/2","lines":[{"sku":"MIE","qty":1,"amount":3000}]}""");
        assertLines(text(shop, "wage/2026-10:A04"), "Jajan lewat batas          1.000",
                "Utang ke KUBE             -1.000", "Diterima bila dipotong   144.000");
    }

    @Test
    void aGroupSignsWithTheNameItHasNow() {
        Shop shop = shop("kertas-ganti-nama");
        shop.write("""
                {"id":"k9","type":"kube","date":"2026-11-24","name":"KUBE Melati Baru"}""");
        assertLines(text(shop, "day-end/2026-11-24"), "        KUBE Melati Baru");
    }

    @Test
    void aKasbonSlipTellsWhatSheOwesAndOnlyOfAKasbon() {
        Shop shop = shop("kertas-bon");
        shop.write(TODAY);
        assertLines(text(shop, "kasbon/s2"), "Nama  : Bu Imas", "BELUM DIBAYAR           Rp 3.000",
                "Kasbon lama                    0", "Jumlah kasbon           Rp 3.000",
                "Batas kasbon             100.000", "Paling lambat: Sel 08/12/2026");
        shop.asKetua().get("/api/v1/documents/kasbon/s1.txt").then().statusCode(404);
    }

    @Test
    void slipsTellWhatAMemberOwedBeforeAndAfter() {
        Shop shop = shop("kertas-utang");
        shop.write(TODAY);
        assertLines(text(shop, "consignment/t"), "Sisa titipan lama              0",
                "Titipan baru              14.000", "Jumlah tanggungan      Rp 14.000",
                "Batas titipan            500.000");
        assertLines(text(shop, "deposit/d"), "Tanggungan sebelum        14.000",
                "Setor tunai                5.600", "SISA TANGGUNGAN         Rp 8.400",
                "Masih dibawa sejak:", "  Sel 24/11/2026           8.400");
    }

    @Test
    void aWageSlipIsACopyAsLongAsNothingOfItChanges() {
        Shop shop = shop("kertas-upah");
        setUp(shop, List.of());
        assertLines(text(shop, "wage/2026-10:A04"), "Nama  : Ibu Aminah (A04)",
                "Tidak hadir              1 shift", "Potongan 1 x 5.000        -5.000",
                "UPAH BERSIH           Rp 145.000", "Belum dibayar            145.000",
                "  Sel 06/10/2026 shift 2");
        order(shop, "w1", "wage", "2026-10:A04").body("copyNo", is(0));
        shop.write(TODAY);
        order(shop, "w2", "wage", "2026-10:A04").body("copyNo", is(1));
        shop.write("""
                {"id":"x","type":"wage.pay","date":"2026-11-24","member":"A04",\
                "amount":45000,"from":"bank"}""");
        order(shop, "w3", "wage", "2026-10:A04").body("copyNo", is(0));
        assertLines(text(shop, "wage/2026-10:A04"), "Sudah dibayar             45.000",
                "Belum dibayar            100.000");
        for (String ref : List.of("2026-10", "2026-10:A99", "kapan:A04")) {
            shop.asKetua().get("/api/v1/documents/wage/" + ref + ".txt").then().statusCode(404);
        }
    }

    @Test
    void aMonthHasARosterASealAndAPageForTheMeeting() {
        Shop shop = shop("kertas-bulan");
        assertLines(text(shop, "roster/2026-10"), "HARI   1 Pagi      2 Siang",
                "Sel 6  Siti        Ibu Aminah", "potong upah Rp 5.000.");
        assertTrue(text(shop, "roster/2026-12").contains("belum dibuat"));
        shop.asKetua().get("/api/v1/documents/seal/2026-10.txt").then().statusCode(404);
        shop.write("""
                {"id":"z","type":"period.close","date":"2026-11-02","month":"2026-10"}""");
        String hash = shop.head();
        shop.write(TODAY);
        String seal = text(shop, "seal/2026-10");
        assertLines(seal, "Ditutup: Sen 02/11/2026", "Laba kotor                 1.000",
                hash.substring(0, 32), hash.substring(32));
        assertLines(text(shop, "meeting/2026-10"), "K1: Setoran tiap Senin",
                "Rapat berikut: Jum 20/11/2026", "Ibu Aminah               145.000");
    }

    @Test
    void theShoppingListSaysWhatWillNotLast() {
        Shop shop = shop("kertas-belanja");
        shop.write(TODAY);
        shop.write("""
                {"id":"s9","type":"sale","date":"2026-11-23","lines":[{"sku":"MIE","qty":80,\
                "amount":240000}],"pay":[{"m":"till","amount":240000}]}""");
        String list = text(shop, "shopping/2026-11-24");
        assertTrue(list.contains("( ) Mie goreng"), list);
        assertLines(list, "  sisa 8                 beli 12");
        shop.asKetua().get("/api/v1/documents/shopping/besok.txt").then().statusCode(404);
    }

    @Test
    void whatOthersEarnIsNotReadAtTheTill() {
        Shop shop = shop("kertas-hak");
        shop.write(TODAY);
        String kasir = shop.program("kasir");
        for (String paper : List.of("wage/2026-10:A04", "day-end/2026-11-24",
                "shopping/2026-11-24", "meeting/2026-10", "seal/2026-10")) {
            for (String form : List.of("txt", "escpos", "png")) {
                as(kasir).get("/api/v1/documents/" + paper + "." + form).then()
                        .statusCode(403);
            }
        }
        as(kasir).get("/api/v1/documents/handover/h1.txt").then().statusCode(200);
        as(kasir).get("/api/v1/documents/roster/2026-10.txt").then().statusCode(200);
        as(shop.program("anggota")).get("/api/v1/documents/handover/h1.txt").then()
                .statusCode(403);
        as(shop.program("pendamping")).get("/api/v1/documents/wage/2026-10:A04.txt").then()
                .statusCode(200);
        as(kasir).get("/api/v1/paper-templates").then().statusCode(403);
        shop.asKetua().get("/api/v1/paper-templates").then().statusCode(200)
                .body("document[0]", is("sale")).body("own[0]", is(false))
                .body("warning[0]", is(""));
    }

    @Test
    void everyPaperIsAlsoAPicture() {
        Shop shop = shop("kertas-gambar");
        shop.write(TODAY);
        for (String profile : List.of("generic-58", "generic-80", "epson-tm-u220")) {
            byte[] png = shop.asKetua().get("/api/v1/documents/consignment/t.png?profile="
                    + profile).then().statusCode(200).contentType("image/png").extract()
                    .asByteArray();
            assertEquals('P', png[1]);
        }
        shop.asKetua().get("/api/v1/documents/consignment/t.txt?profile=epson-tm-u220").then()
                .body(containsString("KUBE/T-261124-"));
    }

    private static Shop shop(String code) {
        Shop shop = Shop.open(code);
        shop.write(OCTOBER);
        return shop;
    }

    private static void setUp(Shop shop, List<String> documents) {
        shop.asKetua().body(Map.of("profile", "generic-58", "transport", "preview", "documents",
                documents)).put("/api/v1/printers/layar").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse order(Shop shop, String id,
            String type, String ref) {
        return shop.asKetua().body(Map.of("id", id, "printer", "layar", "document",
                Map.of("type", type, "ref", ref))).post("/api/v1/print-jobs").then()
                .statusCode(200);
    }

    private static List<String> types(Shop shop) {
        return shop.asKetua().get("/api/v1/print-jobs").path("document.type");
    }

    private static String text(Shop shop, String paper) {
        return shop.asKetua().get("/api/v1/documents/" + paper + ".txt").then().statusCode(200)
                .extract().asString();
    }

    private static void assertLines(String paper, String... lines) {
        List<String> all = paper.lines().toList();
        for (String line : lines) {
            assertTrue(all.contains(line), line + "\nis missing in\n" + paper);
        }
    }
}
