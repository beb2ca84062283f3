package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A phone is lost on the market: the ketua finds it in the list and cuts it off. */
@QuarkusTest
class LostDeviceOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void isFoundByWhatItSentLastAndCutOff() {
        Warung group = ShopPages.stocked(server, "layar-alat-hilang");
        group.post("devices", "{\"name\":\"hp-hilang\"}", 201);
        group.post("daybook", """
                {"id":"h1","type":"sale","date":"2026-11-24","at":"2026-11-24T08:15:00+07:00",
                 "by":"A01","device":"hp-hilang","seq":1,
                 "lines":[{"sku":"MIE","qty":1,"amount":3000}],
                 "pay":[{"m":"till","amount":3000}]}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kantor");
            thumb.tap(thumb.link("Alat kasir"));
            assertThat(thumb.page().getByText("HP belum bisa ikut.")).isVisible();
            Locator lost = thumb.page().locator("section").filter(
                    new Locator.FilterOptions().setHasText("hp-hilang"));
            assertThat(lost).containsText("Bu Siti, nomor 1.");
            thumb.tap(lost.getByText("Putuskan"));
            assertThat(thumb.page().getByText("Catatan sampai nomor 1 sudah ada di warung."))
                    .isVisible();
            thumb.tap(AmongTheGoods.inDialog(thumb, "Putuskan"));
            assertThat(thumb.page().getByText("hp-hilang sudah diputus.")).isVisible();
            assertThat(lost).hasCount(0);
        }
        assertEquals(1, group.get("devices").size());
    }
}
