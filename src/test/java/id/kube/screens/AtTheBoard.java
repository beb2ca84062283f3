package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.kube.Warung;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The board of shifts before anything is planned and after, and the sheets over it. */
final class AtTheBoard {

    private AtTheBoard() {
    }

    static void look(Thumb thumb, Warung group, Consumer<String> look) {
        Page page = thumb.page();
        thumb.open("piket");
        assertThat(page.getByText("Usulkan jadwal").first()).isVisible();
        look.accept("piket, kosong");
        ShopPages.planShifts(group);
        routes().forEach((screen, mark) -> {
            thumb.open(screen);
            assertThat(page.locator(mark).first()).isVisible();
            look.accept(screen);
        });
        thumb.open("piket");
        page.getByText("Hari yang sudah lewat").click();
        look.accept("piket, hari lewat");
        page.locator("details button").last().click();
        page.getByText("Tidak datang").click();
        look.accept("piket, tidak datang");
        thumb.tap(thumb.button("Tutup"));
        thumb.open("piket/2026-12/rencana");
        page.getByText("Siapa minta libur?").click();
        look.accept("piket, keinginan");
        page.locator("details button").first().click();
        look.accept("piket, hari tutup");
        thumb.tap(thumb.button("Tutup"));
        page.locator(".days .slot button").first().click();
        look.accept("piket, ganti");
        thumb.tap(thumb.button("Tutup"));
    }

    private static Map<String, String> routes() {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("piket", "main li.today button");
        seen.put("piket/2026-12/rencana", ".days .slot button");
        seen.put("piket/2026-11/tukar", "article");
        seen.put("piket/2026-11/tukar/2026-11-30/1/A01", "main .card button");
        return seen;
    }
}
