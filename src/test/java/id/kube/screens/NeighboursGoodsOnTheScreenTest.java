package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A neighbour's cakes come in the morning, are counted in the evening, and are paid. */
@QuarkusTest
class NeighboursGoodsOnTheScreenTest {

    private static final String PIN = "2468";

    @TestHTTPResource("/")
    URI server;

    @Test
    void comeInTheMorningAndAreCountedAndPaidInTheEvening() {
        Warung group = ShopPages.stocked(server, "layar-tetangga");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("barang");
            thumb.tap(thumb.link("Titipan tetangga"));
            thumb.page().getByLabel("Nama tetangga").fill("Bu Sri");
            thumb.tap(thumb.button("Simpan"));
            thumb.tap(thumb.link("Bu Sri"));
            thumb.tap(thumb.link("Titip masuk"));
            thumb.page().getByLabel("Nama barang baru").fill("Risol");
            thumb.tap(thumb.button("Barang baru"));
            thumb.tap(thumb.page().locator("dialog li button"));
            AmongTheGoods.press(thumb, "2", "0");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            thumb.tap(thumb.button("Catat titipan"));
            assertThat(thumb.page().getByText("Bu Sri menitip 20 buah Risol.")).isVisible();
            thumb.tap(thumb.link("Hitung sore"));
            count(thumb, "5");
            assertThat(thumb.page().getByText("Laku 15 buah, sisa 5 buah.")).isVisible();
            assertThat(thumb.button("Simpan hitungan")).isDisabled();
            thumb.tap(thumb.button("Tulis harganya"));
            AmongTheGoods.press(thumb, "2", "000");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Lanjut"));
            AmongTheGoods.press(thumb, "1", "6", "0", "0");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Lanjut"));
            thumb.tap(thumb.button("Simpan hitungan"));
            assertThat(thumb.page().locator(".note.good")).hasText(
                    "Laku Rp30.000: untuknya Rp24.000, untuk warung Rp6.000.");
            assertThat(thumb.page().getByText("Tidak ada titipannya di warung sekarang."))
                    .isVisible();
            thumb.tap(thumb.button("Bayar Rp24.000"));
            assertThat(thumb.page().getByText("Bu Sri dibayar Rp24.000.")).isVisible();
        }
        JsonNode sri = group.get("guest-goods/owners").get(0);
        assertEquals(0, sri.get("owed").longValue());
        assertEquals(0, sri.get("goods").get(0).get("left").longValue());
        assertEquals(6_000, group.get("cash/till").get("balance").longValue());
    }

    @Test
    void areCountedByWhoeverIsOnDutyOnTheTermsOfTheLastTime() {
        Warung group = ShopPages.withNeighbour(server, "layar-tetangga-piket");
        group.put("people/A02/pin", """
                {"role":"anggota","name":"Bu Rina","pin":"%s"}""".formatted(PIN));
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", PIN,
                    "Bu Rina");
            thumb.open("barang/tetangga/T1/sore");
            count(thumb, "4", "0");
            assertThat(thumb.page().getByText("Lebih 10 buah dari yang dititip.")).isVisible();
            assertThat(thumb.button("Simpan hitungan")).isDisabled();
            thumb.open("barang/tetangga/T1");
            thumb.tap(thumb.link("Hitung sore"));
            count(thumb, "1", "2");
            assertThat(thumb.button("Rp2.000, untuknya Rp1.600")).isVisible();
            thumb.tap(thumb.button("Sisa tetap di sini"));
            thumb.tap(thumb.button("Simpan hitungan"));
            assertThat(thumb.page().locator(".note.good")).hasText(
                    "Laku Rp36.000: untuknya Rp28.800, untuk warung Rp7.200.");
            thumb.tap(thumb.button("Bayar Rp36.800"));
            assertThat(thumb.page().locator(".note.bad")).isVisible();
        }
        JsonNode sri = group.get("guest-goods/owners").get(0);
        assertEquals(36_800, sri.get("owed").longValue());
        assertEquals(12, sri.get("goods").get(0).get("left").longValue());
    }

    @Test
    void areSoldAtTheTillAsHersOnTheTermsOfTheLastTime() {
        Warung group = ShopPages.withNeighbour(server, "layar-tetangga-kasir");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.tapGoods("Risol");
            thumb.tapGoods("Risol");
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp4.000");
            thumb.tapMoney("Uang pas");
            assertThat(thumb.button("Batalkan")).isEnabled();
            Patience.until("her part of it is owed", Duration.ofSeconds(20), () ->
                    group.get("guest-goods/owners").get(0).get("owed").longValue() == 11_200);
        }
        assertEquals(28, group.get("guest-goods/owners").get(0).get("goods").get(0).get("left")
                .longValue());
    }

    private static void count(Thumb thumb, String... digits) {
        for (String digit : digits) {
            thumb.button(digit).click();
        }
        thumb.tap(thumb.button("Lanjut"));
    }
}
