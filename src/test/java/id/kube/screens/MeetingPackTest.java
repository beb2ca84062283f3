package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.kube.CalmShop;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The pack a meeting goes through: five pages of A4, whatever the month was like. */
@QuarkusTest
class MeetingPackTest {

    private static final int PAGES = 5;
    /** A4 within margins of 12 mm, in CSS pixels. */
    private static final int PAPER_WIDE = 703;
    private static final int PAPER_HIGH = 1_031;
    private static final int DAYS = 155;
    private static final String CLOSED = """
            {"id":"tutup","type":"period.close","date":"2026-11-20","month":"2026-10"}""";
    private static final String AGREED = """
            {"id":"nama","type":"rule","date":"2026-11-20","name":"leak.names","value":1,\
            "from":"2026-11-01","meeting":"R7"}""";

    @TestHTTPResource("/")
    URI server;

    @Test
    void isFivePagesWithNamesOnlyWhereTheGroupHasDecidedSo() {
        CalmShop shop = new CalmShop();
        shop.live(DAYS - 20, day -> { });
        shop.live(20, day -> day.doNotHandIn("A05"));
        Warung group = Warung.open(server, "berkas-rapat", "operator");
        group.stream(shop.text() + "\n" + CLOSED, false);
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(1_280, 800);
            Thumb thumb = Thumb.of(page, server, group);
            pages(thumb, "berkas/2026-10");
            assertThat(page.getByText("Sementara")).hasCount(0);
            fitsOnPaper(page);

            pages(thumb, "berkas/2026-11");
            assertThat(page.getByText("Sementara")).hasCount(PAGES);
            fitsOnPaper(page);
            assertThat(owed(page)).containsText("anggota, semuanya");
            assertThat(owed(page)).not().containsText("Ibu 5");

            group.stream(AGREED, true);
            pages(thumb, "berkas/2026-10");
            pages(thumb, "berkas/2026-11");
            assertThat(owed(page)).containsText("Ibu 5");
            fitsOnPaper(page);
        }
    }

    private static void pages(Thumb thumb, String screen) {
        thumb.open(screen);
        // The watch looks at all days that are over when it is asked for the first time.
        thumb.page().locator("article.sheet").nth(PAGES - 1).waitFor();
        assertThat(thumb.page().locator("article.sheet")).hasCount(PAGES);
        for (int no = 1; no <= PAGES; no++) {
            assertThat(thumb.page().locator("article.sheet").nth(no - 1))
                    .containsText("Halaman " + no + " dari " + PAGES);
        }
    }

    private static Locator owed(Page page) {
        return page.locator("article.sheet").nth(1).locator("section").last();
    }

    private static void fitsOnPaper(Page page) {
        assertEquals(PAGES, OnPaper.pages(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER_WIDE, PAPER_HIGH);
        for (Locator sheet : page.locator("article.sheet").all()) {
            assertTrue(sheet.boundingBox().height <= PAPER_HIGH, "too high for a page");
            assertEquals(true, sheet.evaluate("one => one.scrollWidth <= one.clientWidth"));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        page.setViewportSize(1_280, 800);
    }
}
