package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a thing is done is shown in pictures: on the phone without the shop, and on one page. */
@QuarkusTest
class HelpTest {


    @TestHTTPResource("/")
    URI server;

    @Test
    void opensWithoutTheShopAndLeadsToWhereItIsDone() {
        Warung group = ShopPages.stocked(server, "bantuan");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("bantuan");
            thumb.waitUntilTheScreensAreKept();
            page.context().setOffline(true);
            page.reload();
            page.locator(".tiles a").first().waitFor();
            List<Object> all = page.locator(".tiles a").all().stream()
                    .<Object>map(link -> link.getAttribute("href")).toList();
            assertFalse(all.isEmpty());
            for (Object task : all) {
                page.evaluate("to => { location.hash = to; }", task);
                assertThat(page.locator("main ol li").nth(2)).isVisible();
                assertThat(thumb.link("Buka layarnya")).isVisible();
            }
            page.context().setOffline(false);
            thumb.open("bantuan/jual");
            thumb.tap(thumb.link("Buka layarnya"));
            assertThat(page.locator(".tiles .tile").first()).isVisible();
        }
    }

    @Test
    void printsAllOfADayOnOnePage() {
        Warung group = ShopPages.stocked(server, "bantuan-lembar");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(1_280, 800);
            Thumb thumb = Thumb.of(page, server, group);
            // What was opened before leaves its rules for paper in the page.
            thumb.open("piket");
            thumb.open("berkas");
            assertThat(page.getByText("Halaman 5 dari 5")).isVisible();
            page.evaluate("() => { location.hash = '#/bantuan/lembar'; }");
            assertThat(page.locator("article section").nth(8)).isVisible();
            assertEquals(1, OnPaper.pages(page));
        }
    }
}
