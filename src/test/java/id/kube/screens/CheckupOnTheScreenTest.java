package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The ketua has nobody to ask: the shop itself tells what is amiss and what she can do. */
@QuarkusTest
class CheckupOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void whatIsAmissComesFirstAndLeadsToWhereItIsMended() {
        Warung group = ShopPages.stocked(server, "layar-periksa");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kantor");
            thumb.tap(thumb.link("Periksa warung"));
            Locator first = thumb.page().locator("main section").first();
            assertThat(first).containsText("Belum ada cadangan. Buat sekarang.");
            assertThat(thumb.page().getByText("Belum ada printer.")).isVisible();
            thumb.tap(first.getByText("Ke cadangan"));
            assertThat(thumb.page().getByText("Cadangkan sekarang")).isVisible();
        }
    }
}
