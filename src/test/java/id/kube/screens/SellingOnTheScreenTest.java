package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import id.kube.Warung;
import id.kube.printing.FakePrinter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selling with a thumb, from the first tap to the paper that comes out of the printer. */
@QuarkusTest
class SellingOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"360, 640", "1280, 800"})
    void sellsThreeGoodsForANoteInFourTapsAndPrintsTheReceipt(int width, int height)
            throws IOException {
        Warung group = ShopPages.stocked(server, "layar-jual-" + width);
        try (Chromium chromium = Chromium.open(); FakePrinter printer = FakePrinter.answering()) {
            group.put("printers/kasir", """
                    {"profile":"generic-58","transport":"tcp-9100","address":"127.0.0.1:%d",\
                    "documents":["sale"]}""".formatted(printer.address().getPort()));
            Thumb thumb = Thumb.of(chromium.window(width, height), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Beras");
            thumb.tapGoods("Mie");
            thumb.tapGoods("Kopi");
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp19.500");
            thumb.tapMoney("50 rb");
            assertThat(thumb.page().locator(".sold")).containsText("Kembalian");
            assertThat(thumb.page().locator(".sold")).containsText("Rp30.500");
            assertEquals(4, thumb.taps());
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();

            List<String> paper = PrintedPaper.lines(printed(printer));
            String all = String.join("\n", paper);
            assertTrue(all.startsWith("KUBE Cempaka\n"), all);
            assertTrue(has(paper, "Beras 1 kg.*", "1 x 15.000 +15.000"), all);
            assertTrue(has(paper, "Mie goreng.*", "1 x 3.000 +3.000"), all);
            assertTrue(has(paper, "Kopi sachet.*", "1 x 1.500 +1.500"), all);
            assertTrue(has(paper, "TOTAL +Rp ?19.500"), all);
            assertTrue(has(paper, "Tunai +50.000", "Kembali +30.500"), all);

            thumb.tap(thumb.button("Struk"));
            assertThat(thumb.page().locator("dialog pre")).containsText("Beras 1 kg");
        }
    }

    @Test
    void takesASaleBackInOneTap() {
        Warung group = ShopPages.stocked(server, "layar-batal");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Mie");
            thumb.tapMoney("Uang pas");
            assertThat(thumb.page().locator(".sold")).containsText("Rp0");
            awaitStock(group, "MIE", 399);
            thumb.countFromHere();
            thumb.tap(thumb.button("Batalkan"));
            assertThat(thumb.page().getByText("Penjualan dibatalkan.")).isVisible();
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
            assertEquals(1, thumb.taps());
            awaitStock(group, "MIE", 400);
        }
    }

    @Test
    void sellsOnKasbonInTwoTapsMoreThanGoods() {
        Warung group = ShopPages.stocked(server, "layar-kasbon");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Mie");
            thumb.tapGoods("Mie");
            thumb.tapGoods("Kopi");
            thumb.page().locator("[data-listens=true]").waitFor();
            thumb.tap(thumb.button("Kasbon"));
            thumb.tap(thumb.button("Bu Ani"));
            assertThat(thumb.page().getByText("Kasbon Bu Ani dicatat")).isVisible();
            assertThat(thumb.button("Batalkan")).isEnabled();
            assertEquals(5, thumb.taps());
            awaitStock(group, "MIE", 398);
            assertEquals(7_500, group.get("credit").get(0).get("owed").longValue());
        }
    }

    @Test
    void sellsEggsForFiveThousandInTwoTaps() {
        Warung group = ShopPages.stocked(server, "layar-timbang");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Telur");
            thumb.tap(thumb.button("5 rb"));
            assertEquals(2, thumb.taps());
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp5.000");
            assertThat(thumb.page().locator(".slot li")).containsText("0,179 kg");
            thumb.tapMoney("Uang pas");
            assertThat(thumb.button("Batalkan")).isEnabled();
            awaitStock(group, "TLR", 20_000 - 179);
        }
    }

    @Test
    void sellsOnWhileTheShopIsOutOfReachAndSendsLater() {
        Warung group = ShopPages.stocked(server, "layar-putus");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Mie");
            thumb.page().context().setOffline(true);
            thumb.tapMoney("Uang pas");
            assertThat(thumb.button("Batalkan")).isEnabled();
            assertThat(thumb.page().getByText("1 aman di sini")).isVisible();
            assertEquals(400, stockOf(group, "MIE"));
            thumb.page().context().setOffline(false);
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
            awaitStock(group, "MIE", 399);
        }
    }

    @Test
    void setsACartAsideForTheNextBuyerAndGoesOnWithIt() {
        Warung group = ShopPages.stocked(server, "layar-jual-tahan");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Mie");
            thumb.countFromHere();
            thumb.tap(thumb.button("Tahan"));
            assertThat(thumb.page().getByText("Belanjaan ditahan.")).isVisible();
            thumb.tapGoods("Kopi");
            thumb.tapMoney("Uang pas");
            awaitStock(group, "KOP", 399);
            thumb.tap(thumb.button("Ambil 1"));
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp3.000");
            thumb.tapMoney("Uang pas");
            assertTrue(thumb.taps() <= 6, "holding takes " + thumb.taps() + " taps");
            awaitStock(group, "MIE", 399);
            thumb.tapGoods("Mie");
            thumb.tap(thumb.button("Tahan"));
            thumb.tapGoods("Beras");
            thumb.tap(thumb.button("Tahan"));
            assertThat(thumb.page().getByText("Belanjaan ditahan.")).isVisible();
            thumb.page().reload();
            thumb.tap(thumb.button("Ambil 2"));
            thumb.tap(thumb.page().locator("dialog li button").first());
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp3.000");
        }
    }

    @Test
    void showsTwelveWholeTilesOnASmallPhoneAndNothingJumps() {
        Warung group = ShopPages.stocked(server, "layar-petak");
        for (int at = 1; at <= 12; at++) {
            group.post("daybook", """
                    {"id":"x%d","type":"product","date":"2026-11-02","sku":"X%d",\
                    "name":"Barang %d","unit":"pcs","price":1000}""".formatted(at, at, at), 201);
        }
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            Locator tiles = thumb.page().locator(".tiles");
            assertThat(thumb.page().locator(".tiles .tile")).hasCount(16);
            assertEquals(12, tiles.evaluate("list => [...list.querySelectorAll('.tile')]"
                    + ".filter(tile => tile.getBoundingClientRect().bottom"
                    + " <= list.getBoundingClientRect().bottom + 1).length"));
            Object before = tiles.evaluate("list => list.getBoundingClientRect().height");
            thumb.tapGoods("Mie");
            thumb.tapGoods("Beras");
            assertEquals(before, tiles.evaluate("list => list.getBoundingClientRect().height"));
            thumb.tapMoney("Uang pas");
            assertThat(thumb.button("Batalkan")).isEnabled();
            assertEquals(before, tiles.evaluate("list => list.getBoundingClientRect().height"));
        }
    }

    private static boolean has(List<String> paper, String... patterns) {
        for (int at = 0; at + patterns.length <= paper.size(); at++) {
            int first = at;
            if (IntStream.range(0, patterns.length).allMatch(
                    next -> paper.get(first + next).matches(patterns[next]))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] printed(FakePrinter printer) {
        Patience.until("the receipt comes out", Duration.ofSeconds(20),
                () -> printer.jobs().stream().anyMatch(job -> job.length > 0));
        return printer.jobs().stream().filter(job -> job.length > 0).findFirst().orElseThrow();
    }

    private static void awaitStock(Warung group, String sku, long quantity) {
        Patience.until("the stock of " + sku + " is " + quantity, Duration.ofSeconds(20),
                () -> stockOf(group, sku) == quantity);
    }

    private static long stockOf(Warung group, String sku) {
        JsonNode product = group.get("products/" + sku);
        return product.get("stock").longValue();
    }
}
