package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The ketua's own phone answers her first question without a tap; the till of the shop sells. */
@QuarkusTest
class OwnPhoneTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void opensTheCapitalFirstOnceSheHasSaidThatItIsHers() {
        Warung group = ShopPages.stocked(server, "hp-sendiri");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            page.navigate(server.resolve("/").toString());
            assertThat(page.locator("nav [aria-current]")).hasText("Kasir");

            thumb.open("orang");
            thumb.tap(page.getByText("Ini HP saya sendiri"));
            page.navigate("about:blank");
            page.navigate(server.resolve("/").toString());
            assertThat(page.locator("nav [aria-current]")).hasText("Modal");

            thumb.open("orang");
            thumb.tap(page.getByText("Ini HP saya sendiri"));
            page.navigate("about:blank");
            page.navigate(server.resolve("/").toString());
            assertThat(page.locator("nav [aria-current]")).hasText("Kasir");
        }
    }
}
