package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.kube.Shop.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Money goes to the market with somebody, and goods, a slip and the rest of it come home. */
@QuarkusTest
class GoingToTheMarketOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void bringsHomeGoodsAndTheRestOfTheMoney() {
        Warung group = withPacks("layar-pasar");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kantor");
            thumb.tap(thumb.link("Barang"));
            thumb.tap(thumb.link("Belanja barang"));
            assertThat(thumb.page().locator("main li button").first()).containsText("Bu Siti");
            assertThat(thumb.page().locator("main li button").last())
                    .containsText("1 kali dalam 3 bulan");
            thumb.tap(AmongTheGoods.row(thumb, "Bu Rina"));
            thumb.tap(thumb.button("Beri uang belanja"));
            AmongTheGoods.press(thumb, "3", "0", "0", "000");
            thumb.tap(thumb.button("Berikan"));
            assertThat(thumb.page().getByText("Bu Rina membawa Rp300.000.")).isVisible();
            thumb.tap(thumb.button("Catat belanja"));
            buy(thumb, "Mie goreng", "Dus isi 40", "2", "2", "0", "0", "000");
            thumb.tap(thumb.page().locator(".freight"));
            AmongTheGoods.press(thumb, "1", "5", "000");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().locator("[data-sum]")).hasText("Rp215.000");
            thumb.page().reload();
            thumb.tap(thumb.button("Catat belanja"));
            assertThat(thumb.page().locator("[data-sum]")).hasText("Rp215.000");
            thumb.tap(thumb.button("Lanjut"));
            assertThat(thumb.page().locator("dl")).containsText("Rp85.000");
            thumb.tap(thumb.button("Lain"));
            AmongTheGoods.press(thumb, "8", "0", "000");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText(
                    "Kurang Rp5.000. Tetap dicatat dibawa Bu Rina.")).isVisible();
            thumb.page().getByLabel("Foto nota").setInputFiles(picture());
            assertThat(thumb.page().locator("main img")).isVisible();
            thumb.tap(thumb.button("Simpan belanja"));
            assertThat(thumb.page().getByText("Belanja dicatat: 1 barang, Rp215.000."))
                    .isVisible();
            thumb.tap(thumb.button("Nota"));
            assertThat(thumb.page().locator("dialog img")).isVisible();
            thumb.page().keyboard().press("Escape");
            assertEquals("A02 1 5000", rina(group));
            thumb.tap(thumb.button("Catat belanja lagi"));
            thumb.tap(AmongTheGoods.row(thumb, "Bu Rina"));
            thumb.tap(thumb.button("Terima kembali, dibawa Rp5.000"));
            AmongTheGoods.press(thumb, "6", "000");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText("Paling banyak Rp5.000.")).isVisible();
            for (int digit = 0; digit < 4; digit++) {
                thumb.tap(AmongTheGoods.inDialog(thumb, "Hapus"));
            }
            AmongTheGoods.press(thumb, "5", "000");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText("Bu Rina mengembalikan Rp5.000.")).isVisible();
        }
        assertEquals("A02 1 0", rina(group));
        String photo = group.get("market-trips/slips").get(0).get("photo").textValue();
        assertEquals("image/jpeg", as(group.token()).get("/api/v1/photos/" + photo).then()
                .statusCode(200).extract().contentType());
        assertEquals(480, group.get("products/MIE").get("stock").longValue());
    }

    /** A slip as a phone takes it: larger than it is kept. */
    private static FilePayload picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB), "jpg",
                    bytes);
            return new FilePayload("nota.jpg", "image/jpeg", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String rina(Warung group) {
        return String.join("", Warung.items(group.get("market-trips").get("people")).stream()
                .filter(one -> one.get("member").textValue().equals("A02"))
                .map(one -> "A02 " + one.get("trips") + " " + one.get("carried")).toList());
    }

    @Test
    void isPaidLaterOnlyToAShopThatHasAName() {
        Warung group = withPacks("layar-pasar-utang");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tap(thumb.button("Lainnya"));
            thumb.tap(thumb.link("Barang dan belanja"));
            thumb.tap(thumb.link("Belanja barang"));
            thumb.tap(AmongTheGoods.row(thumb, "Bu Wati"));
            thumb.tap(thumb.button("Catat belanja"));
            buy(thumb, "Telur", "Kilo", "5", "1", "2", "5", "000");
            thumb.tap(thumb.button("Lanjut"));
            thumb.tap(thumb.button("Belum dibayar"));
            assertThat(thumb.button("Simpan belanja")).isDisabled();
            thumb.tap(thumb.button("Kembali"));
            thumb.page().getByLabel("Beli di mana").selectOption("Toko baru");
            thumb.page().getByLabel("Nama toko atau pasar").fill("Agen Pak Jo");
            thumb.tap(thumb.button("Simpan"));
            assertThat(thumb.page().getByLabel("Beli di mana").locator("option:checked"))
                    .hasText("Agen Pak Jo");
            thumb.tap(thumb.button("Lanjut"));
            thumb.tap(thumb.button("Belum dibayar"));
            thumb.tap(thumb.button("Simpan belanja"));
            assertThat(thumb.page().getByText("Belanja dicatat: 1 barang, Rp125.000."))
                    .isVisible();
            thumb.tap(thumb.button("Catat belanja lagi"));
            thumb.tap(thumb.button("Utang ke Agen Pak Jo, Rp125.000"));
            AmongTheGoods.press(thumb, "1", "0", "0", "000");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Bayar"));
            assertThat(thumb.page().getByText("Agen Pak Jo dibayar Rp100.000.")).isVisible();
        }
        assertEquals(25_000, group.get("market-trips").get("suppliers").get(0).get("owed")
                .longValue());
        assertEquals(25_000, group.get("products/TLR").get("stock").longValue());
    }

    /** Noodles come in cartons of forty; Bu Wati went to the market once. */
    private Warung withPacks(String code) {
        Warung group = ShopPages.stocked(server, code);
        group.post("daybook", """
                {"id":"pk","type":"product","date":"2026-11-03","sku":"MIE","name":"Mie goreng",
                 "unit":"pcs","price":3000,"packs":[{"name":"Dus","size":40}]}""", 201);
        group.post("daybook", """
                {"id":"b2","type":"purchase","date":"2026-11-10","buyers":["A03"],
                 "lines":[{"sku":"KOP","qty":10,"amount":12000}],
                 "pay":[{"m":"treasury","amount":12000}]}""", 201);
        return group;
    }

    private static void buy(Thumb thumb, String good, String way, String count,
            String... price) {
        thumb.tap(thumb.button("Tambah barang"));
        thumb.page().locator("dialog").getByLabel("Cari barang").fill(good.substring(0, 3));
        thumb.tap(thumb.page().locator("dialog li button"));
        thumb.tap(thumb.page().locator(".ways button", new Page.LocatorOptions().setHasText(way)));
        thumb.typePin(count);
        thumb.tap(AmongTheGoods.inDialog(thumb, "Lanjut"));
        AmongTheGoods.press(thumb, price);
        thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
    }
}
