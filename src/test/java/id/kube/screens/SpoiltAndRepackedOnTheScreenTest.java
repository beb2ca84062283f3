package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What spoilt is written down with its why, and a sack becomes packs less what trickled away. */
@QuarkusTest
class SpoiltAndRepackedOnTheScreenTest {

    private static final String PIN = "2468";

    @TestHTTPResource("/")
    URI server;

    @Test
    void whoeverIsOnDutyWritesWhatSpoiltAndWhy() {
        Warung group = ShopPages.stocked(server, "layar-rusak");
        group.put("people/A02/pin", """
                {"role":"anggota","name":"Bu Rina","pin":"%s"}""".formatted(PIN));
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", PIN,
                    "Bu Rina");
            thumb.open("barang");
            thumb.tap(thumb.link("Barang susut, rusak"));
            pick(thumb, "Telur", "Kilo", "2", "Simpan");
            assertThat(thumb.button("Catat barang rusak")).isDisabled();
            thumb.tap(thumb.button("Pecah atau tumpah"));
            thumb.tap(thumb.button("Catat barang rusak"));
            assertThat(thumb.page().getByText("Dicatat rusak: Telur 2 kg.")).isVisible();
            assertThat(thumb.button("Catat barang rusak")).isDisabled();
        }
        assertEquals(18_000, group.get("products/TLR").get("stock").longValue());
        assertEquals(48_000, balance(group, "6-1430"));
        assertEquals("Pecah atau tumpah", last(group).get("reason").textValue());
    }

    @Test
    void aSackIsWeighedOutAndWhatTrickledAwayIsTold() {
        Warung group = ShopPages.stocked(server, "layar-kemas");
        group.post("daybook", """
                {"id":"pc","type":"product","date":"2026-11-03","sku":"CRH","name":"Beras curah",
                 "unit":"gram","packs":[{"name":"Karung","size":25000}]}""", 201);
        group.post("daybook", """
                {"id":"bc","type":"purchase","date":"2026-11-03",
                 "lines":[{"sku":"CRH","qty":50000,"amount":600000}],
                 "pay":[{"m":"treasury","amount":600000}]}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("barang/kemas");
            pick(thumb, "Beras curah", "Karung", "1", "Simpan");
            pick(thumb, "Beras 1 kg", "", "2", "Lanjut");
            AmongTheGoods.press(thumb, "1", "3");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText("Lebih 1 kg dari yang dibuka.")).isVisible();
            assertThat(thumb.button("Catat kemasan")).isDisabled();
            thumb.tap(thumb.button("Hapus Beras 1 kg"));
            pick(thumb, "Beras 1 kg", "", "24", "Lanjut");
            AmongTheGoods.press(thumb, "1");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText("Susut 1 kg.")).isVisible();
            thumb.tap(thumb.button("Catat kemasan"));
            assertThat(thumb.page().getByText("Beras curah sudah jadi 24 buah Beras 1 kg."))
                    .isVisible();
        }
        assertEquals(25_000, group.get("products/CRH").get("stock").longValue());
        assertEquals(124, group.get("products/BRS").get("stock").longValue());
        assertEquals(12_000, balance(group, "6-1420"));
    }

    private static void pick(Thumb thumb, String good, String way, String count, String word) {
        thumb.page().locator("main").getByText("Pilih barang").click();
        thumb.page().locator("dialog").getByLabel("Cari barang").fill(good);
        thumb.tap(thumb.page().locator("dialog li button"));
        if (!way.isEmpty()) {
            thumb.tap(thumb.page().locator(".ways button", new Page.LocatorOptions()
                    .setHasText(way)));
        }
        thumb.typePin(count);
        thumb.tap(AmongTheGoods.inDialog(thumb, word));
    }

    private static long balance(Warung group, String account) {
        return Warung.items(group.get("ledger/trial-balance").get("accounts")).stream()
                .filter(one -> one.get("code").textValue().equals(account))
                .mapToLong(one -> one.get("balance").longValue()).sum();
    }

    private static JsonNode last(Warung group) {
        JsonNode entries = group.get("daybook?after=0&limit=500").get("entries");
        return entries.get(entries.size() - 1);
    }
}
