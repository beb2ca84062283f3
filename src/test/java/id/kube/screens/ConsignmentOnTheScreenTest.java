package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods go home with a member, some of the money comes back, and the rest is seen by all. */
@QuarkusTest
class ConsignmentOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"360, 640", "1280, 800"})
    void showsTheRestOfAPartialDeposit(int width, int height) {
        Warung group = ShopPages.stocked(server, "layar-titip-" + width);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(width, height), server, group);
            thumb.open("titipan");
            take(thumb);
            deposit(thumb);
            seeTheRest(thumb);
            JsonNode rina = group.get("consignments").get(0);
            assertEquals("A02", rina.get("member").textValue());
            assertEquals(10_000, rina.get("exposure").longValue());
            bringBack(thumb);
            assertEquals(9, group.get("consignments").get(0).get("goods").get(0)
                    .get("quantity").longValue());
        }
    }

    private static void take(Thumb thumb) {
        thumb.tap(thumb.link("Bu Rina"));
        thumb.tap(thumb.link("Ambil titipan"));
        for (int count = 0; count < 10; count++) {
            thumb.tap(thumb.button("Tambah Mie goreng"));
        }
        thumb.tap(thumb.page().getByText("Catat ambil"));
        assertThat(thumb.page().getByText("Bu Rina mengambil titipan Rp30.000.")).isVisible();
    }

    private static void deposit(Thumb thumb) {
        thumb.countFromHere();
        thumb.tap(thumb.link("Setor"));
        thumb.tap(thumb.button("20 rb"));
        thumb.tap(thumb.page().getByText("Terima setoran"));
        assertThat(thumb.page().getByText(
                "Setoran diterima Rp20.000. Sisa titipan Rp10.000.")).isVisible();
        assertTrue(thumb.taps() <= 4, "a deposit takes " + thumb.taps() + " taps");
    }

    private static void seeTheRest(Thumb thumb) {
        thumb.tap(thumb.page().locator("nav").getByText("Belum setor"));
        Locator card = thumb.page().locator("article[aria-label='Bu Rina']");
        assertThat(card).containsText("Rp10.000");
        assertThat(card.locator("a[href^='https://wa.me/6281234567890?text=']")).isVisible();
        assertThat(thumb.page().getByText("1 orang belum setor.")).isVisible();
    }

    private static void bringBack(Thumb thumb) {
        thumb.page().goBack();
        thumb.tap(thumb.link("Barang kembali"));
        thumb.tap(thumb.button("Tambah Mie goreng"));
        thumb.tap(thumb.button("Terima barang"));
        assertThat(thumb.page().getByText("Barang kembali sudah dicatat.")).isVisible();
    }
}
