package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is done at the till now and then, with a thumb on a small phone. */
@QuarkusTest
class TheTillNowAndThenTest {

    private static final String CODED = """
            {"id":"q1","type":"product","date":"2026-11-02","sku":"TEH","name":"Teh celup",\
            "unit":"pcs","price":6000,"barcodes":["8991002101630"],\
            "packs":[{"name":"Dus","size":24,"barcode":"18991002101637"}]}""";

    @TestHTTPResource("/")
    URI server;

    @Test
    void takesBackAnEarlierSaleInThreeTapsAndOneGoodOfAnother() {
        Warung group = ShopPages.stocked(server, "layar-sehari");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            sell(thumb, "Beras");
            sell(thumb, "Mie", "Mie");
            awaitSales(group, 2);
            thumb.countFromHere();
            thumb.tap(thumb.button("Lainnya"));
            thumb.tap(thumb.button("Penjualan hari ini"));
            Locator sales = thumb.page().locator("dialog li");
            assertThat(sales).hasCount(2);
            thumb.tap(sales.nth(1).getByText("Batalkan"));
            assertThat(thumb.page().getByText("Penjualan dibatalkan.")).isVisible();
            assertEquals(3, thumb.taps());
            assertThat(sales.nth(1)).containsText("Dibatalkan");
            assertEquals(100, group.get("products/BRS").get("stock").longValue());

            thumb.tap(sales.first().getByText("Barang kembali"));
            thumb.tap(thumb.button("Tambah Mie goreng"));
            thumb.tap(thumb.button("Kembalikan Rp3.000"));
            assertThat(thumb.page().getByText("Barang kembali dicatat.")).isVisible();
            assertEquals(399, group.get("products/MIE").get("stock").longValue());
            assertThat(sales.first().getByText("Batalkan")).isDisabled();
        }
    }

    @Test
    void takesPartInCashTakesSomethingOffAndFeedsWhoIsOnDuty() {
        Warung group = ShopPages.stocked(server, "layar-sebagian");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Beras");
            ask(thumb, "Bayar sebagian");
            type(thumb, "5", "000");
            thumb.tap(thumb.button("Lanjut"));
            thumb.tap(thumb.button("Sisa jadi kasbon"));
            thumb.tap(thumb.button("Bu Ani"));
            assertThat(thumb.page().getByText("Kasbon Bu Ani dicatat")).isVisible();
            awaitSales(group, 1);
            assertEquals(10_000, group.get("credit").get(0).get("owed").longValue());

            thumb.tapGoods("Mie");
            ask(thumb, "Potongan harga");
            type(thumb, "5", "000");
            thumb.tap(thumb.button("Lanjut"));
            assertThat(thumb.page().getByText("Potongan harus kurang dari Rp3.000."))
                    .isVisible();
            for (int digits = 0; digits < 4; digits++) {
                thumb.tap(thumb.page().locator("dialog").getByLabel("Hapus"));
            }
            type(thumb, "5", "0", "0");
            thumb.tap(thumb.button("Lanjut"));
            thumb.tap(thumb.button("Kemasan rusak"));
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp2.500");
            thumb.tapMoney("Uang pas");
            awaitSales(group, 2);
            JsonNode sold = group.get("sales").get(0);
            assertEquals(500, sold.get("discount").longValue());
            JsonNode entry = group.get("daybook/" + sold.get("id").textValue()).get("entry");
            assertEquals("Kemasan rusak", entry.get("reason").textValue());
            assertEquals("A01", entry.get("approvedBy").textValue());

            thumb.tapGoods("Kopi");
            thumb.tapGoods("Kopi");
            ask(thumb, "Camilan piket");
            assertThat(thumb.page().getByText("Sisa jatah Rp2.000.")).isVisible();
            thumb.tap(thumb.button("Catat Rp1.000 sebagai utang"));
            assertThat(thumb.page().getByText("Camilan dicatat.")).isVisible();
            assertEquals(398, group.get("products/KOP").get("stock").longValue());
        }
    }

    @Test
    void findsGoodsByTheirNameAndTheirCodeAndRemarksWhatIsTakenOut() {
        Warung group = ShopPages.stocked(server, "layar-cari");
        group.post("daybook", CODED, 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            Page page = thumb.page();
            thumb.open("kasir");
            assertThat(page.locator(".tile")).hasCount(5);
            thumb.tap(thumb.button("Cari barang"));
            page.keyboard().type("kopi");
            assertThat(page.locator(".tile")).hasCount(1);
            thumb.tap(page.locator(".tile"));
            thumb.tapMoney("Uang pas");
            assertEquals(7, thumb.taps() + "kopi".length());
            awaitSales(group, 1);
            thumb.tap(thumb.button("Cari barang"));

            scan(page, "8991002101630");
            assertThat(page.locator("[data-total]")).hasText("Rp6.000");
            scan(page, "18991002101637");
            assertThat(page.locator("[data-total]")).hasText("Rp150.000");
            thumb.tapGoods("Mie");
            thumb.tap(thumb.button("Kurangi Mie goreng"));
            ask(thumb, "Kosongkan belanjaan");
            assertThat(page.locator("[data-total]")).hasText("Rp0");
            Patience.until("both remarks are written", Duration.ofSeconds(20),
                    () -> remarks(group) == 2);

            page.keyboard().type("3");
            page.keyboard().type("*");
            assertThat(page.getByText("3 × barang berikutnya.")).isVisible();
            thumb.tapGoods("Mie");
            assertThat(page.locator("[data-total]")).hasText("Rp9.000");
            scan(page, "8990000000001");
            assertThat(page.getByText("Kode 8990000000001 belum dikenal. Barang baru?"))
                    .isVisible();
            page.getByLabel("Nama barang").fill("Kerupuk");
            page.getByLabel("Harga jual satu buah").fill("2000");
            thumb.tap(thumb.button("Simpan"));
            assertThat(page.locator("[data-total]")).hasText("Rp11.000");
        }
    }

    @Test
    void whoIsOnDutyAsksAnOfficerForANewGoodAndPinsWhatNeverMoves() {
        Warung group = ShopPages.stocked(server, "layar-izin-barang");
        group.put("people/A02/pin", """
                {"role":"anggota","name":"Bu Rina","pin":"2468"}""");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", "2468",
                    "Bu Rina");
            Page page = thumb.page();
            thumb.open("kasir");
            assertThat(page.locator(".tile")).hasCount(4);
            scan(page, "8990000000001");
            page.getByLabel("Nama barang").fill("Kerupuk");
            page.getByLabel("Harga jual satu buah").fill("2000");
            thumb.tap(thumb.button("Simpan"));
            assertThat(page.getByText("Barang baru dicatat pengurus.")).isVisible();
            thumb.tap(page.locator("dialog").getByText("Bu Siti"));
            thumb.typePin("135791");
            thumb.tap(thumb.button("Beri izin"));
            assertThat(page.locator("[data-total]")).hasText("Rp2.000");
            thumb.tapMoney("Uang pas");
            awaitSales(group, 1);
            JsonNode sold = group.get("sales").get(0);
            assertEquals("Kerupuk", group.get("products/" + sold.get("lines").get(0).get("sku")
                    .textValue()).get("name").textValue());
            assertEquals("A02", group.get("daybook/" + sold.get("id").textValue()).get("entry")
                    .get("by").textValue());

            ask(thumb, "Atur tombol");
            thumb.tap(page.locator("dialog").getByText("Telur"));
            page.keyboard().press("Escape");
            assertThat(page.locator(".tile").first()).containsText("Telur");
        }
    }

    private static void sell(Thumb thumb, String... goods) {
        for (String good : goods) {
            thumb.tapGoods(good);
        }
        thumb.tapMoney("Uang pas");
        assertThat(thumb.button("Batalkan")).isEnabled();
    }

    private static void ask(Thumb thumb, String what) {
        thumb.tap(thumb.button("Lainnya"));
        thumb.tap(thumb.button(what));
    }

    private static void type(Thumb thumb, String... digits) {
        for (String digit : digits) {
            thumb.page().locator("dialog .keys").getByText(digit,
                    new Locator.GetByTextOptions().setExact(true)).click();
        }
    }

    /** As a scanner does it: no machine is too busy for its keys to come at once. */
    private static void scan(Page page, String code) {
        page.evaluate("code => [...code, 'Enter'].forEach(key => document.body.dispatchEvent("
                + "new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true})))", code);
    }

    private static void awaitSales(Warung group, int count) {
        Patience.until(count + " sales are written", Duration.ofSeconds(20),
                () -> group.get("sales").size() == count);
    }

    private static long remarks(Warung group) {
        JsonNode entries = group.get("daybook?limit=500").get("entries");
        long count = 0;
        for (JsonNode entry : entries) {
            count += entry.path("about").asText().startsWith("till:") ? 1 : 0;
        }
        assertTrue(entries.size() < 500);
        return count;
    }
}
