package id.kube.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kube.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A group brings the goods its members still carry, and the equipment it owns. */
@QuarkusTest
class GoodsAndEquipmentOnAFormTest {

    private static final String FORM = "/api/v1/template";
    private static final String CARRIED = "Titipan di anggota";
    private static final String EQUIPMENT = "Alat warung";

    @Test
    void whatMembersCarryStandsInTheBooksToTheRupiah() {
        Shop shop = opened("form-carried", "2026-11-24");
        byte[] form = Pencil.on(shop).row("Anggota", null, "Bu Rina")
                .row("Barang", null, "Beras", "kilo", null, 12_000, 13_500)
                .row(CARRIED, "Bu Rina", "beras", "2,5", 12_000, 13_000, LocalDate.of(2026, 11, 10))
                .row(CARRIED, "bu rina", "BERAS", 1, "Rp12.000", "13.000", "11/11/2026")
                .row(CARRIED, "A01", "Mie goreng", 10, "2.310", 3_000).save();
        String head = shop.head();
        sent(shop, "/preview", form).then().statusCode(200).body("faultsInAll", equalTo(0))
                .body("counts.carried", equalTo(3)).body("counts.equipment", equalTo(0))
                .body("sums.carried", equalTo(65_100)).body("sums.goods", equalTo(0));
        assertEquals(head, shop.head(), "a look writes nothing");

        sent(shop, "", form).then().statusCode(201).body("entries", equalTo(3));
        assertEquals(Map.of("1-1320", 65_100, "3-2110", -65_100), balances(shop));
        assertEquals(Map.of("A01", 23_100, "A02", 42_000),
                read(shop, "ledger/trial-balance?parties=true").getMap("accounts.find"
                        + "{it.code == '1-1320'}.parties.collectEntries{[it.party, it.balance]}"));
        assertEquals(List.of("A01 MIE 10 23100", "A02 BERAS 3500 42000"),
                read(shop, "stock").getList("collect{it.place + ' ' + it.sku + ' '"
                        + " + it.quantity + ' ' + it.value}"));
        JsonPath carried = read(shop, "consignments");
        assertEquals(List.of("A01", "A02"), carried.getList("member"));
        assertEquals(List.of(30_000, 45_500), carried.getList("goodsAtSettlement"));
        assertEquals(List.of(23_100, 42_000), carried.getList("goodsAtCost"));
        assertEquals(List.of(0, 0), carried.getList("depositOwed"));
        assertEquals(List.of("2026-11-24", "2026-11-10"), carried.getList("oldest"));
        assertEquals(List.of(32_500, 13_000), carried.getList("[1].goods.settle"));
        assertEquals(List.of("2026-11-17", "2026-11-18"), carried.getList("[1].goods.due"));
        assertSound(shop);
    }

    @Test
    void equipmentHasLostWhatItsYearsTook() {
        Shop shop = opened("form-equipment", "2026-11-24");
        byte[] form = Pencil.on(shop)
                .row(EQUIPMENT, "Kulkas", 2_400_000, 48, LocalDate.of(2025, 1, 15))
                .row(EQUIPMENT, "Timbangan", "Rp 150.000", "60", "24/11/2026")
                .row(EQUIPMENT, "Rak lama", 700_000, 12, "1/3/2020")
                .row(EQUIPMENT, "Etalase", "1.000.000", 7, "30/6/2026").save();
        sent(shop, "/preview", form).then().statusCode(200).body("faultsInAll", equalTo(0))
                .body("counts.equipment", equalTo(4)).body("sums.owed", equalTo(0))
                .body("sums.equipment", equalTo(1_735_715));

        sent(shop, "", form).then().statusCode(201).body("entries", equalTo(1));
        assertEquals(Map.of("1-2110", 4_250_000, "1-2190", -2_514_285, "3-2110", -1_735_715),
                balances(shop));
        assertEquals(Map.of("Kulkas", 1_300_000, "Timbangan", 150_000, "Rak lama", 0,
                "Etalase", 285_715, "Jumlah", 1_735_715),
                read(shop, "reports/assets.json").getMap("[0].rows"
                        + ".collectEntries{[it.name, it.value]}"));
        shop.write("""
                {"id":"d11","type":"depreciate","date":"2026-11-24","month":"2026-11"}
                """);
        assertEquals(50_000 + 2_500 + 142_857, balances(shop).get("6-1310"));
        assertSound(shop);
    }

    @Test
    void whatItWillStillLoseInAnOpenMonthIsNotTakenTwice() {
        byte[] form = Pencil.on(opened("form-wear", "2026-11-24"))
                .row(EQUIPMENT, "Kulkas", 2_400_000, 48, "15/1/2025").save();
        Shop open = opened("form-wear-open", "2026-10-31");
        open.write("""
                {"id":"g","type":"gift","date":"2026-10-31","amount":50000,"to":"till"}
                """);
        sent(open, "", form).then().statusCode(201);
        assertEquals(-1_050_000, balances(open).get("1-2190"), "October is still to be written");

        Shop worn = opened("form-wear-done", "2026-10-31");
        worn.write("""
                {"id":"a","type":"opening","date":"2026-10-31","assets":[{"asset":"Rak",\
                "cost":120000,"life_months":12,"since":"2026-10-01"}]}
                {"id":"d","type":"depreciate","date":"2026-10-31","month":"2026-10"}
                """);
        sent(worn, "", form).then().statusCode(201);
        assertEquals(-1_100_000 - 10_000, balances(worn).get("1-2190"));
    }

    @Test
    void theTableDoesTheSame() {
        Shop shop = opened("form-away-table", "2026-11-24");
        String blank = shop.asKetua().get(FORM + ".csv").asString();
        assertTrue(blank.lines().anyMatch(row -> row.startsWith("Alat warung;")
                && row.endsWith(";CONTOH Kulkas;60")), blank);
        String filled = blank.replaceAll("(?s)\r\n.*", "\r\n")
                + row("Titipan di anggota", "8=2.310", "16=10/11/2026", "17=Bu Siti",
                        "18=mie goreng", "19=10", "20=3000")
                + row("Alat warung", "8=2.400.000", "16=15/1/2025", "21=Kulkas", "22=48");
        sent(shop, "", filled.getBytes(StandardCharsets.UTF_8)).then().statusCode(201)
                .body("counts.carried", equalTo(1)).body("counts.equipment", equalTo(1));
        assertEquals(Map.of("1-1320", 23_100, "1-2110", 2_400_000, "1-2190", -1_100_000,
                "3-2110", -1_323_100), balances(shop));
        assertSound(shop);
    }

    @Test
    void theFormHandsOutItsOwnExamplesUnread() {
        Shop shop = opened("form-away-blank", "2026-11-24");
        sent(shop, "/preview", Pencil.on(shop).row("Barang", null, "Gula", "kilo", null, null,
                16_000).save()).then().body("counts.carried", equalTo(0))
                .body("counts.equipment", equalTo(0)).body("faultsInAll", equalTo(0));
        String blank = shop.asKetua().get(FORM + ".csv").asString() + row("Barang", "2=Gula",
                "6=kilo", "9=16000");
        sent(shop, "/preview", blank.getBytes(StandardCharsets.UTF_8)).then()
                .body("counts.carried", equalTo(0)).body("counts.equipment", equalTo(0))
                .body("faultsInAll", equalTo(0));
    }

    @Test
    void moreThanOneEntryHolds() {
        Shop shop = opened("form-away-many", "2026-11-24");
        Pencil pencil = Pencil.on(shop);
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int at = 0; at < 300; at++) {
            pencil.row(EQUIPMENT, "Alat yang namanya panjang ke-" + at,
                    12_000, 12, at < 299 ? "24/11/2026" : "1/10/2026");
            pencil.row(CARRIED, "A01", "MIE", 1, 2_000, 2_500, first.plusDays(at));
        }
        sent(shop, "", pencil.save()).then().statusCode(201).body("entries", equalTo(4));
        assertEquals(Map.of("1-1320", 600_000, "1-2110", 3_600_000, "1-2190", -1_000,
                "3-2110", -4_199_000), balances(shop));
    }

    /** A row of the table: what it is, and its cells by their place. */
    private static String row(String part, String... cells) {
        String[] row = new String[23];
        java.util.Arrays.fill(row, "");
        row[0] = part;
        for (String cell : cells) {
            row[Integer.parseInt(cell.split("=")[0])] = cell.split("=")[1];
        }
        return String.join(";", row) + "\r\n";
    }

    /** A group that has been writing since a day. */
    private static Shop opened(String code, String since) {
        Shop shop = Shop.open(code);
        shop.write("""
                {"id":"m1","type":"member","date":"%1$s","member":"A01","name":"Bu Siti",\
                "role":"ketua","from":"%1$s"}
                {"id":"p1","type":"product","date":"%1$s","sku":"MIE","name":"Mie goreng",\
                "unit":"pcs","price":3000}
                """.formatted(since));
        return shop;
    }

    private static void assertSound(Shop shop) {
        assertEquals("equal", read(shop, "daybook/verify").getString("rebuilt"));
        assertEquals(List.of(), read(shop, "review").getList("$"));
    }

    private static Response sent(Shop shop, String path, byte[] form) {
        return given().auth().oauth2(shop.ketua()).contentType("application/octet-stream")
                .body(form).post(FORM + path);
    }

    private static JsonPath read(Shop shop, String path) {
        return shop.asKetua().get("/api/v1/" + path).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Integer> balances(Shop shop) {
        return read(shop, "ledger/trial-balance")
                .getMap("accounts.collectEntries{[it.code, it.balance]}");
    }
}
