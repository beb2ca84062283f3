package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The list says what loses money, what cannot be, and what to bring from the market. */
@QuarkusTest
class ListOfGoodsOnTheScreenTest {

    private static final String PIN = "2468";

    @TestHTTPResource("/")
    URI server;

    @Test
    void aGoodThatLosesMoneyGetsAPriceThatEarns() {
        Warung group = ShopPages.stocked(server, "layar-daftar");
        group.post("daybook", """
                {"id":"b2","type":"purchase","date":"2026-11-20","buyers":["A03"],
                 "lines":[{"sku":"MIE","qty":40,"amount":128000}],
                 "pay":[{"m":"treasury","amount":128000}]}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("barang");
            assertThat(thumb.page().getByText("1 barang dijual di bawah harga beli."))
                    .isVisible();
            thumb.page().getByLabel("Cari barang").fill("mie");
            assertThat(AmongTheGoods.row(thumb, "Mie goreng"))
                    .containsText("Rugi Rp200 per buah");
            thumb.tap(AmongTheGoods.row(thumb, "Mie goreng"));
            assertThat(thumb.page().locator("dialog dl")).containsText("Rp3.200");
            assertThat(thumb.page().locator("dialog dl")).containsText("20 Nov 2026");
            thumb.tap(thumb.button("Ganti harga"));
            AmongTheGoods.press(thumb, "3", "5", "0", "0");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText("Harga Mie goreng sekarang Rp3.500/buah."))
                    .isVisible();
            assertThat(thumb.page().getByText("di bawah harga beli")).hasCount(0);
            thumb.page().getByLabel("Cari barang").fill("telur");
            thumb.tap(AmongTheGoods.row(thumb, "Telur"));
            assertThat(thumb.page().locator("dialog dl")).containsText("Rp24.000");
            assertThat(thumb.page().locator("dialog dl")).containsText("Rp4.000");
        }
        assertEquals(3_500, group.get("products/MIE").get("price").longValue());
    }

    @Test
    void whatIsBelowNothingIsCountedAndWhatRunsShortIsBought() {
        Warung group = ShopPages.stocked(server, "layar-perlu");
        group.post("daybook", """
                {"id":"s1","type":"sale","date":"2026-11-20",
                 "lines":[{"sku":"KOP","qty":402,"amount":603000},
                          {"sku":"MIE","qty":330,"amount":990000}],
                 "pay":[{"m":"till","amount":1593000}]}""", 202);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("barang/perlu");
            assertThat(thumb.page().getByText("Hari belanja belum terlihat.")).isVisible();
            assertThat(thumb.page().locator("main li")).hasCount(2);
            assertThat(thumb.page().locator("main li").last()).containsText(
                    "Sisa 70 buah. Laku 330 buah dalam 22 hari.");
            assertThat(thumb.page().locator("main li").last()).containsText("Beli 35 buah");
            thumb.tap(thumb.button("Jumat, 27 Nov"));
            assertThat(thumb.page().locator("main li")).hasCount(1);
            assertThat(thumb.page().locator("main li")).containsText("Sisa −2 buah.");
            thumb.open("barang");
            thumb.tap(AmongTheGoods.row(thumb, "Stok kurang dari nol. Coba hitung."));
            thumb.tap(thumb.page().locator("dialog").getByText("Hitung sekarang"));
            assertThat(thumb.page().getByText("Kopi sachet, berapa?")).isVisible();
            thumb.button("5").click();
            thumb.tap(thumb.button("Selesai hitung"));
            assertThat(thumb.page().getByText("Nyatanya 5 buah. Seharusnya −2 buah."))
                    .isVisible();
        }
        assertEquals(5, group.get("products/KOP").get("stock").longValue());
    }

    @Test
    void whoeverSellsSeesThePricesAndChangesNone() {
        Warung group = ShopPages.stocked(server, "layar-daftar-kasir");
        group.put("people/A02/pin", """
                {"role":"anggota","name":"Bu Rina","pin":"%s"}""".formatted(PIN));
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", PIN,
                    "Bu Rina");
            thumb.open("barang");
            thumb.tap(AmongTheGoods.row(thumb, "Mie goreng"));
            assertThat(thumb.page().locator("dialog dl")).not().containsText("Harga beli");
            assertThat(thumb.page().locator("dialog")).containsText("Rp3.000");
            assertThat(thumb.button("Ganti harga")).hasCount(0);
        }
        assertEquals(3_000, group.get("products/MIE").get("price").longValue());
    }
}
