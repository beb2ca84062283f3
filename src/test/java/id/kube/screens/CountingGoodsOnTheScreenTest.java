package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Response;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is on duty counts three goods blind, and then says why some are missing. */
@QuarkusTest
class CountingGoodsOnTheScreenTest {

    private static final String PIN = "2468";

    @TestHTTPResource("/")
    URI server;

    @Test
    void isToldWhatShouldBeThereOnlyAfterTheCount() {
        Warung group = onDuty("layar-hitung");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", PIN,
                    "Bu Rina");
            StringBuilder told = new StringBuilder();
            thumb.page().onResponse(response -> told.append(bodyOf(response)));
            thumb.open("barang");
            assertThat(thumb.page().locator("main li").first()).isVisible();
            thumb.tap(thumb.link("Hitung barang"));
            assertThat(thumb.page().locator("main li")).hasText(
                    new String[] {"Mie goreng", "Beras 1 kg", "Kopi sachet"});
            thumb.tap(thumb.button("Mulai hitung"));
            count(thumb, "Lanjut", "3", "8", "4");
            count(thumb, "Lanjut", "1", "0", "0");
            assertThat(thumb.page().getByText("3 dari 3")).isVisible();
            assertFalse(told.toString().matches("(?s).*(\"stock\"|\"expected\"|:387\\b).*"),
                    "what should be there is told");
            assertFalse(thumb.page().content().contains("387"), "it is shown");
            count(thumb, "Selesai hitung", "4", "0", "0");
            assertThat(thumb.page().getByText("Nyatanya 384 buah. Seharusnya 387 buah."))
                    .isVisible();
            assertThat(thumb.page().getByText("Kurang 3 buah, Rp7.500.")).isVisible();
            assertThat(thumb.page().getByText("Cocok.")).hasCount(2);
            thumb.tap(thumb.button("Rusak atau basi"));
            assertThat(thumb.page().getByText("Dicatat: Rusak atau basi.")).isVisible();
            thumb.tap(thumb.button("Selesai"));
            assertThat(thumb.page().getByText("Hitungan hari ini sudah lengkap.")).isVisible();
        }
        assertEquals(384, group.get("products/MIE").get("stock").longValue());
        assertEquals(List.of("Rusak atau basi"), Warung.items(
                group.get("daybook?after=0&limit=500").get("entries")).stream()
                .filter(entry -> entry.get("type").textValue().equals("note"))
                .map(entry -> entry.get("text").textValue()).toList());
    }

    @Test
    void anyGoodIsCountedAgainAndAllThatWasMissingIsTold() {
        Warung group = onDuty("layar-hitung-lagi");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", PIN,
                    "Bu Rina");
            thumb.open("barang/hitung");
            thumb.tap(thumb.button("Hitung barang lain"));
            thumb.page().locator("dialog").getByLabel("Cari barang").fill("kop");
            thumb.tap(thumb.page().locator("dialog li button"));
            count(thumb, "Selesai hitung", "0");
            assertThat(thumb.page().getByText("Kurang 400 buah, Rp480.000.")).isVisible();
            thumb.tap(thumb.button("Hitung lagi"));
            count(thumb, "Selesai hitung", "3", "9", "9");
            assertThat(thumb.page().getByText("Nyatanya 399 buah. Seharusnya 400 buah."))
                    .isVisible();
            assertThat(thumb.page().getByText("Kurang 1 buah")).isVisible();
            assertThat(thumb.button("Hitung lagi")).hasCount(0);
        }
        assertEquals(399, group.get("products/KOP").get("stock").longValue());
    }

    /** Thirteen packets of noodles were sold; Bu Rina has a PIN. */
    private Warung onDuty(String code) {
        Warung group = ShopPages.stocked(server, code);
        group.put("people/A02/pin", """
                {"role":"anggota","name":"Bu Rina","pin":"%s"}""".formatted(PIN));
        group.post("daybook", """
                {"id":"s1","type":"sale","date":"2026-11-20",
                 "lines":[{"sku":"MIE","qty":13,"amount":39000}],
                 "pay":[{"m":"till","amount":39000}]}""", 201);
        return group;
    }

    private static void count(Thumb thumb, String word, String... digits) {
        List.of(digits).forEach(digit -> thumb.button(digit).click());
        thumb.tap(thumb.button(word));
    }

    private static String bodyOf(Response response) {
        return response.url().contains("/api/") && response.status() == 200 ? response.text() : "";
    }
}
