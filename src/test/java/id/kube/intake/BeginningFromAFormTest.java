package id.kube.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A group fills in the form, looks at what it comes to, and begins with it. */
@QuarkusTest
class BeginningFromAFormTest {

    private static final String FORM = "/api/v1/template";

    @Test
    void whatStoodOnTheFormStandsInTheBooks() {
        Shop shop = opened("form-good");
        byte[] form = good(shop);
        String head = shop.head();
        sent(shop.ketua(), "/preview", form).then().statusCode(200)
                .body("faultsInAll", equalTo(0)).body("known", equalTo(false))
                .body("counts.members", equalTo(2)).body("counts.goods", equalTo(3))
                .body("counts.customers", equalTo(2)).body("counts.balances", equalTo(6))
                .body("sums.cash", equalTo(1_500_000)).body("sums.goods", equalTo(398_400))
                .body("sums.kasbon", equalTo(47_500)).body("sums.owed", equalTo(60_000))
                .body("sums.debts", equalTo(125_000)).body("sums.capital", equalTo(1_000_000));
        assertEquals(head, shop.head(), "a look writes nothing");

        sent(shop.ketua(), "", form).then().statusCode(201)
                .body("status", equalTo("written")).body("entries", equalTo(9));
        assertEquals(List.of("A01", "A02", "R7"), read(shop, "members").getList("member"));
        assertEquals("081234567890", read(shop, "members").getString("[1].phone"));
        assertEquals(List.of("BERAS", "KOPI-SACHET", "MIE"),
                read(shop, "products").getList("sku"));
        assertEquals(List.of(13_500, 1_500, 3_000), read(shop, "products").getList("price"));
        assertEquals(List.of(25_500, 0, 40), read(shop, "products").getList("stock"));
        assertEquals("BERAS", read(shop, "products?barcode=8991234567890").getString("[0].sku"));
        assertEquals(Map.of("BERAS", 306_000, "MIE", 92_400), values(shop));
        assertEquals(List.of("2026-10-03", "2026-11-24"), read(shop, "credit").getList("oldest"));
        assertEquals(List.of(35_000, 12_500), read(shop, "credit").getList("owed"));
        assertEquals(100_000, read(shop, "credit").getInt("[0].limit"));
        assertEquals(60_000, read(shop, "consignments").getInt("[0].depositOwed"));
        assertEquals(Map.of("1-1110", 500_000, "1-1140", 1_000_000, "1-1210", 60_000,
                "1-1220", 47_500, "1-1310", 398_400, "2-1110", -75_000, "2-1320", -50_000,
                "3-1110", -1_000_000, "3-2110", -880_900), balances(shop));
        assertEquals("equal", read(shop, "daybook/verify").getString("rebuilt"));
        assertEquals(List.of(), read(shop, "review").getList("$"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Shop shop = opened("form-twice");
        byte[] form = good(shop);
        sent(shop.ketua(), "", form).then().statusCode(201);
        String head = shop.head();
        sent(shop.ketua(), "", form).then().statusCode(200).body("status", equalTo("known"))
                .body("entries", equalTo(0));
        sent(shop.program("bendahara"), "", form).then().statusCode(200);
        sent(shop.ketua(), "/preview", form).then().statusCode(200).body("known", equalTo(true))
                .body("faultsInAll", equalTo(0));
        assertEquals(head, shop.head());
    }

    @Test
    void oneFaultAndNothingIsWritten() {
        Shop shop = opened("form-fault");
        byte[] form = Pencil.on(shop).row("Anggota", null, "Bu Sri")
                .row("Barang", null, "Mie", "buah", null, 2_500, 3_000, 10)
                .row("Barang", null, "Gula", "kilo", null, 14_000, null, 5).save();
        String head = shop.head();
        Response refused = sent(shop.ketua(), "", form);
        refused.then().statusCode(422).body("code", equalTo("faulty-form"))
                .body("detail", equalTo("Ada 1 isian yang perlu dibetulkan; belum ada yang"
                        + " dicatat, betulkan di Excel lalu pilih lagi."))
                .body("faults.cell", equalTo(List.of("Barang!F5")))
                .body("faults.row", equalTo(List.of(5)))
                .body("faults.sheet", equalTo(List.of("Barang")))
                .body("faults.code", equalTo(List.of("cell-empty")));
        List<Object> faults = refused.jsonPath().getList("faults");
        assertEquals(faults, sent(shop.ketua(), "/preview", form).jsonPath().getList("faults"));
        assertEquals(head, shop.head());
    }

    @Test
    void whoHoldsTheFirstKeyStaysKetua() {
        Shop shop = Shop.open("form-ketua");
        sent(shop.ketua(), "/preview", Pencil.on(shop).row("Anggota", null, "Bu Sri").save())
                .then().body("faults[0].cell", equalTo("Anggota!E4"))
                .body("faults[0].code", equalTo("ketua-missing"));
        sent(shop.ketua(), "", Pencil.on(shop).row("Anggota", null, "Bu Sri")
                .row("Anggota", null, "bu ketua", null, null, "ketua").save())
                .then().statusCode(201);
        assertEquals(List.of("A01", "A02"), read(shop, "members").getList("member"));
        assertEquals(List.of("bu ketua", "Bu Sri"), read(shop, "members").getList("name"));
        String session = shop.session(shop.device("kasir-1"), "A01", "135791");
        Shop.as(session).get("/api/v1/daybook/verify").then().statusCode(200);
        Shop.as(session).post("/api/v1/devices").then().statusCode(422);
    }

    @Test
    void whoMayNotWriteAKindMayNotSendItOnAForm() {
        Shop shop = opened("form-roles");
        byte[] goods = Pencil.on(shop).row("Barang", null, "Mie", "buah", null, null, 3_000)
                .save();
        byte[] stocked = Pencil.on(shop).row("Barang", null, "Gula", "kilo", null, 14_000,
                16_000, "2,5").save();
        byte[] people = Pencil.on(shop).row("Anggota", null, "Bu Sri").save();
        String head = shop.head();
        for (String role : List.of("anggota", "kasir", "pendamping")) {
            String token = shop.program(role);
            sent(token, "", goods).then().statusCode(403);
            sent(token, "/preview", goods).then().statusCode(403);
        }
        given().body(goods).post(FORM).then().statusCode(401);
        for (String role : List.of("anggota", "kasir")) {
            Shop.as(shop.program(role)).get(FORM + ".xlsx").then().statusCode(403);
        }
        String secretary = shop.program("sekretaris");
        sent(secretary, "", stocked).then().statusCode(422)
                .body("faults.code", equalTo(List.of("not-her-part")))
                .body("faults.cell", equalTo(List.of("Barang!G4")));
        sent(shop.program("bendahara"), "", people).then().statusCode(422)
                .body("faults[0].detail", equalTo("Bagian Anggota ini bukan untuk tugas Ibu;"
                        + " kosongkan, atau minta Bu Ketua yang memasukkan."));
        assertEquals(head, shop.head());
        sent(secretary, "", goods).then().statusCode(201);
        sent(shop.program("bendahara"), "", stocked).then().statusCode(201);
    }

    @Test
    void theTableWithSemicolonsDoesTheSame() {
        Shop shop = opened("form-table");
        String blank = shop.asKetua().get(FORM + ".csv").then().statusCode(200).extract()
                .asString();
        assertTrue(blank.startsWith("\uFEFFJenis;Kode;Nama;"), blank);
        String filled = blank + "Barang;;Beras;;;;kilo;8991;12.000;Rp 13.500;25,5;;;;;;\r\n"
                + "Pelanggan;;\"Pak \"\"Jo\"\"; tukang\";;;;;;;;;;35.000;;;;3/10/2026\r\n"
                + "Saldo awal;;;;;;;;;;;;;Laci warung;;Rp500.000,-;\r\n";
        sent(shop.ketua(), "", filled.getBytes(java.nio.charset.StandardCharsets.UTF_8)).then()
                .statusCode(201).body("counts.goods", equalTo(1));
        assertEquals(Map.of("BERAS", 306_000), values(shop));
        assertEquals("Pak \"Jo\"; tukang", read(shop, "credit").getString("[0].name"));
        assertEquals(500_000, balances(shop).get("1-1110"));
    }

    private static byte[] good(Shop shop) {
        return Pencil.on(shop)
                .row("Anggota", null, "Bu Rina", "03", 81_234_567_890L, "Bendahara",
                        LocalDate.of(2026, 11, 1))
                .row("Anggota", "R7", "Bu Wati")
                .row("Barang", null, "Beras", "kilo", 8_991_234_567_890L, 12_000, "13.500", "25,5")
                .row("Barang", "MIE", "Mie goreng", "Bungkus", null, "Rp 2.310", "Rp3.000,-", 40)
                .row("Barang", null, "Kopi sachet", "buah", null, null, 1_500)
                .row("Pelanggan", null, "Pak Jo", "0813-1111-2222", 100_000, 35_000, "3/10/2026")
                .row("Pelanggan", null, "Bu Ani", null, null, 12_500)
                .at("Saldo awal", 4, "Laci warung", null, "500.000")
                .at("Saldo awal", 7, "Bank", null, 1_000_000)
                .row("Saldo awal", "setoran belum masuk", "bu rina", 60_000, "2026-11-10")
                .row("Saldo awal", "Utang warung", "Grosir Maju", 75_000)
                .row("Saldo awal", "Tabungan anggota", "R7", 50_000)
                .row("Saldo awal", "Modal bantuan", null, 1_000_000).save();
    }

    private static Shop opened(String code) {
        Shop shop = Shop.open(code);
        shop.write("""
                {"id":"m1","type":"member","date":"2026-11-24","member":"A01","name":"Bu Siti",\
                "role":"ketua","from":"2026-11-01"}
                """);
        return shop;
    }

    private static Response sent(String token, String path, byte[] form) {
        return given().auth().oauth2(token).contentType("application/octet-stream").body(form)
                .post(FORM + path);
    }

    private static io.restassured.path.json.JsonPath read(Shop shop, String path) {
        return shop.asKetua().get("/api/v1/" + path).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Integer> values(Shop shop) {
        return read(shop, "stock").getMap("collectEntries{[it.sku, it.value]}");
    }

    private static Map<String, Integer> balances(Shop shop) {
        return read(shop, "ledger/trial-balance")
                .getMap("accounts.collectEntries{[it.code, it.balance]}");
    }
}
