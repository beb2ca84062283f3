package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sale paid by QRIS, from the buyer's phone to the bank's statement. */
@QuarkusTest
class PayingByQrisOnTheScreenTest {

    private static final double SMALLEST_QR = 240;
    private static final String CLEARING = "1-1150";

    @TestHTTPResource("/")
    URI server;

    @Test
    void isSeenOnTheShopsPhoneAndMatchedWithTheBank() {
        Warung group = ShopPages.paidByQris(server, "layar-qris");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            Page page = thumb.page();
            thumb.open("kasir");
            thumb.tapGoods("Beras");
            thumb.tapGoods("Mie");
            thumb.tap(thumb.button("QRIS"));
            Locator sheet = page.locator("dialog");
            assertThat(sheet).containsText("Ketik di HP Ibu");
            assertThat(sheet).containsText("Rp18.000");
            assertThat(sheet).containsText("WARUNG KUBE CEMPAKA");
            assertThat(sheet).containsText("NMID ID1099999999991");
            assertThat(sheet).containsText("Jangan percaya foto layar.");
            BoundingBox code = page.locator("dialog svg[data-modules]").boundingBox();
            assertTrue(code.width >= SMALLEST_QR, "a QR of " + code.width);
            double buttons = thumb.button("Sudah masuk").boundingBox().y;
            assertTrue(code.y + code.height <= buttons, "the code is seen whole");
            thumb.tap(thumb.button("Sudah masuk"));
            assertEquals(4, thumb.taps());
            assertThat(page.locator(".sold")).containsText("QRIS sudah masuk");
            assertThat(page.locator(".sold")).containsText("Rp18.000");
            BoundingBox sold = page.locator(".sold").boundingBox();
            BoundingBox sum = page.locator(".sold strong").boundingBox();
            assertTrue(sum.y + sum.height <= sold.y + sold.height, "the sum is seen whole");
            awaitPayments(group, List.of("18000 seen"));
            assertEquals(18_000, balance(group, CLEARING));

            thumb.open("qris");
            assertThat(page.locator("[data-way]")).hasText("Rp18.000");
            page.getByText("Cocokkan dengan catatan bank").click();
            page.getByLabel("Uang QRIS menurut catatan bank").fill("17946");
            page.getByLabel("Potongan bank, kalau ada").fill("54");
            thumb.tap(thumb.button("Cocokkan"));
            assertThat(page.getByText("Tidak ada uang QRIS yang ditunggu.")).isVisible();
            assertEquals(0, balance(group, CLEARING));
            assertEquals(17_946, balance(group, "1-1140"));
            assertEquals(54, balance(group, "6-1250"));
        }
    }

    @Test
    void waitsUntilSomebodyHasLookedAlsoWithoutTheShop() {
        Warung group = ShopPages.paidByQris(server, "layar-qris-nanti");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            Page page = thumb.page();
            Thumb.setsTheClock(page);
            thumb.opensWithItsLock("kasir");
            Patience.until("the code is kept here before anybody asks for it",
                    Duration.ofSeconds(20), () -> (boolean) page.evaluate(
                    "() => Object.keys(localStorage).some(key => key.endsWith('.qris'))"));
            thumb.tapGoods("Kopi");
            thumb.tap(thumb.button("QRIS"));
            assertThat(page.locator("dialog")).containsText("Rp1.500");
            thumb.tap(thumb.button("Batal"));
            assertThat(page.locator("[data-total]")).hasText("Rp1.500");
            page.context().setOffline(true);
            thumb.tap(thumb.button("QRIS"));
            assertThat(page.locator("dialog")).containsText("WARUNG KUBE CEMPAKA");
            thumb.tap(thumb.button("Belum, nanti dicek"));
            assertThat(page.locator(".sold")).containsText("QRIS menunggu");
            assertThat(page.getByText("1 aman di sini")).isVisible();
            page.context().setOffline(false);
            page.clock().fastForward("00:40");
            awaitPayments(group, List.of("1500 waiting"));
            assertThat(page.getByText("belum dilihat. Sudah masuk?")).hasCount(0);
            page.clock().fastForward("10:00");
            thumb.signsIn("Bu", "135791");
            thumb.tap(thumb.button("QRIS Rp1.500 belum dilihat. Sudah masuk?"));
            assertThat(page.locator("dialog article")).containsText("Rp1.500");
            thumb.tap(page.locator("dialog").getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Sudah masuk")));
            assertThat(page.locator("dialog")).containsText("Semua sudah dilihat.");
            awaitPayments(group, List.of("1500 seen"));
        }
    }

    @Test
    void whatDidNotComeIsLookedIntoAndTakenBack() {
        Warung group = ShopPages.paidByQris(server, "layar-qris-hilang");
        group.post("daybook", """
                {"id":"q1","type":"sale","date":"2026-11-24","at":"2026-11-24T08:15:00+07:00",\
                "lines":[{"sku":"MIE","qty":2,"amount":6000}],\
                "pay":[{"m":"qris","amount":6000}]}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            Page page = thumb.page();
            thumb.open("qris");
            assertThat(page.locator("article")).containsText("24 Nov, 08.15");
            thumb.tap(thumb.button("Tidak masuk"));
            assertThat(page.getByText("Dicatat: uangnya tidak masuk.")).isVisible();
            assertThat(page.getByText("Tanya pembelinya.")).isVisible();
            awaitPayments(group, List.of("6000 missing"));
            thumb.tap(thumb.button("Batalkan penjualan"));
            assertThat(page.getByText("Penjualan dibatalkan.")).isVisible();
            assertEquals(0, balance(group, CLEARING));
            assertEquals(400, group.get("products/MIE").get("stock").longValue());
        }
    }

    @Test
    void theTreasurerPastesTheCodeTriesItAndPutsTheAmountIn() {
        Warung group = ShopPages.stocked(server, "layar-qris-pasang");
        group.put("people/A02/pin", """
                {"name":"Bu Rina","role":"bendahara","pin":"246802"}""");
        group.post("daybook", """
                {"id":"m2b","type":"member","date":"2026-11-02","member":"A02","name":"Bu Rina",\
                "role":"bendahara","from":"2026-11-02"}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", "246802",
                    "Bu Rina");
            Page page = thumb.page();
            thumb.open("kasir");
            thumb.tapGoods("Mie");
            thumb.tap(thumb.button("QRIS"));
            assertThat(page.locator("dialog")).containsText("QRIS belum dipasang.");
            thumb.open("qris/pasang");
            Locator text = page.getByLabel("Tempel tulisan kode QRIS");
            text.fill(ShopPages.qris(0).substring(0, 90));
            assertThat(page.getByText("rusak atau terpotong")).isVisible();
            assertThat(thumb.button("Simpan")).isDisabled();
            text.fill(ShopPages.qris(1));
            assertThat(page.getByText("tidak menyebut KUBE Cempaka")).isVisible();
            text.fill(ShopPages.qris(0));
            assertThat(page.getByText("tidak menyebut KUBE Cempaka")).hasCount(0);
            thumb.tap(thumb.button("Simpan"));
            assertThat(page.getByText("QRIS warung disimpan.")).isVisible();
            assertEquals("KUBE Cempaka", group.get("kube").get("name").textValue());
            thumb.tap(thumb.button("Uji dengan Rp1.000"));
            thumb.tap(thumb.button("Sudah masuk"));
            assertThat(page.getByText("Uji berhasil.")).isVisible();
            thumb.tap(thumb.button("Nyalakan"));
            assertThat(page.getByText("Sekarang: jumlah ada di QR.")).isVisible();
            assertTrue(group.get("qris").get("amountInside").booleanValue());
            assertEquals(1_000, balance(group, "1-1140"));
            // The cart of before is still there.
            thumb.open("kasir");
            thumb.tap(thumb.button("QRIS"));
            assertThat(page.locator("dialog")).containsText("Jumlah sudah ada di QR");
            assertThat(page.locator("dialog")).containsText("Rp3.000");
        }
    }

    private static void awaitPayments(Warung group, List<String> expected) {
        Patience.until("the payments are " + expected, Duration.ofSeconds(20),
                () -> payments(group).equals(expected));
    }

    private static List<String> payments(Warung group) {
        List<String> payments = new ArrayList<>();
        group.get("qris/payments").get("payments").forEach(one ->
                payments.add(one.get("amount") + " " + one.get("state").textValue()));
        return payments;
    }

    private static long balance(Warung group, String account) {
        for (JsonNode one : group.get("ledger/trial-balance").get("accounts")) {
            if (one.get("code").textValue().equals(account)) {
                return one.get("balance").longValue();
            }
        }
        return 0;
    }
}
