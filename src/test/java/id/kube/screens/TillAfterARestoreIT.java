package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import id.kube.ShopProcess;
import id.kube.Warung;
import id.kube.recovery.LostMachine;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shop burns down. Yesterday's backup knows one sale; two were acknowledged since and one was
 * made while nothing was there. All four are in the books that came back, each once.
 */
class TillAfterARestoreIT {

    private static final String EVENING = "2026-11-24T17:00:00+07:00";
    private static final String MORNING = "2026-11-25T07:00:00+07:00";
    private static final int DEAF_MS = 1_300;
    private static final int LOCKED_MS = 185_000;
    private static final ContainsTextOptions A_WHILE =
            new ContainsTextOptions().setTimeout(60_000);

    @Test
    void bringsWhatTheBooksLostAndWhatTheyNeverHad(@TempDir Path folder) {
        Path data = folder.resolve("data");
        ShopProcess burning = ShopProcess.startAt(EVENING, data);
        Warung group = ShopPages.stocked(burning.address(), "toko");
        try (Chromium chromium = Chromium.open(); BadLine line = BadLine.to(burning.address())) {
            Thumb thumb = Thumb.at(OffsetDateTime.parse(EVENING), chromium.window(360, 640),
                    burning.address(), group, line.address());
            thumb.open("kasir");
            thumb.page().clock().fastForward(2_000);
            thumb.waitUntilTheScreensAreKept();
            sell(thumb);
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
            LostMachine lost = LostMachine.after(group, data, folder.resolve("stik"));
            sell(thumb);
            sell(thumb);
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
            assertEquals(3, sales(group).size());
            burning.kill();
            line.isCut();
            LostMachine.burns(data);
            sell(thumb);
            assertThat(thumb.page().getByText("1 aman di sini")).isVisible();
            try (ShopProcess fresh = ShopProcess.startAt(MORNING, folder.resolve("baru"))) {
                restoreOnTheScreen(chromium, fresh.address(), lost);
                Warung again = new Warung(fresh.address(), group.token());
                assertEquals(1, sales(again).size(), "the backup knows the first alone");
                line.leadsTo(fresh.address());
                line.isMended();
                thumb.page().clock().fastForward(LOCKED_MS);
                thumb.signsIn("Bu Siti", "135791");
                assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
                seeTheBooks(again);
            }
        }
    }

    /** At the new machine's own screen, as the ketua does it. */
    private static void restoreOnTheScreen(Chromium chromium, URI shop, LostMachine lost) {
        Page page = chromium.window(360, 640);
        page.navigate(shop.toString());
        page.getByText("Pulihkan dari cadangan").click();
        page.locator("input[type=file]").setInputFiles(lost.backup());
        page.locator("textarea").fill("salah semua 1234");
        page.getByText("Pulihkan", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main")).containsText("cadangannya tidak cocok", A_WHILE);
        page.locator("textarea").fill(lost.words().toUpperCase(java.util.Locale.ROOT));
        page.getByText("Pulihkan", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main")).containsText("semua saldo sama", A_WHILE);
        page.getByText("Lanjut", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main")).containsText("Daftarkan alat ini", A_WHILE);
    }

    private static void seeTheBooks(Warung group) {
        List<JsonNode> sales = sales(group);
        assertEquals(LongStream.rangeClosed(1, 4).boxed().toList(),
                sales.stream().map(sale -> sale.get("seq").longValue()).toList());
        assertEquals(12_000, group.get("cash/till").get("balance").longValue());
        assertEquals(0, group.get("review?open=true").size());
        assertEquals("ok", group.get("daybook/verify").get("chain").textValue());
    }

    private static List<JsonNode> sales(Warung group) {
        return StreamSupport.stream(
                group.get("daybook?after=0&limit=500").get("entries").spliterator(), false)
                .filter(entry -> entry.get("type").textValue().equals("sale")).toList();
    }

    private static void sell(Thumb thumb) {
        thumb.tapGoods("Mie");
        thumb.page().clock().fastForward(DEAF_MS);
        thumb.tapMoney("Uang pas");
        thumb.page().locator(".sold svg").waitFor();
    }
}
