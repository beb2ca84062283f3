package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tick on the screen is a promise: what was sold without the shop reaches it, once. */
@QuarkusTest
class SellingWithoutTheShopTest {

    private static final int SALES = 50;
    /** Longer than the money buttons are deaf. */
    private static final int DEAF_MS = 1_300;
    /** Longer than the till waits before it tries again. */
    private static final int AGAIN_MS = 31_000;

    @TestHTTPResource("/")
    URI server;
    @TempDir
    Path memory;

    @Test
    void fiftySalesOutliveACutLineAndADeadBattery() {
        Warung group = ShopPages.stocked(server, "layar-luring");
        try (BadLine line = BadLine.to(server)) {
            try (Phone phone = Phone.with(memory)) {
                Thumb thumb = Thumb.of(phone.page(), server, group, line.address());
                openAndKeep(thumb);
                phone.waitUntilOnItsDisk("warung");
                line.isCut();
                phone.page().reload();
                for (int sale = 0; sale < SALES; sale++) {
                    sell(thumb);
                }
                phone.kill();
            }
            assertEquals(List.of(), numbers(group));
            try (Phone phone = Phone.with(memory)) {
                Thumb thumb = Thumb.of(phone.page(), server, group, line.address());
                Thumb.setsTheClock(thumb.page());
                thumb.open("kasir");
                assertThat(phone.page().getByText(SALES + " aman di sini")).isVisible();
                line.isMended();
                phone.page().clock().fastForward(AGAIN_MS);
                assertThat(phone.page().getByText("Semua terkirim")).isAttached();
            }
        }
        assertEquals(upTo(SALES), numbers(group));
    }

    @Test
    void aLineThatBreaksOrLosesTheAnswersCostsNoSaleAndDoublesNone() {
        Warung group = ShopPages.stocked(server, "layar-jalur-putus");
        try (Chromium chromium = Chromium.open(); BadLine line = BadLine.to(server)) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, line.address());
            openAndKeep(thumb);
            sell(thumb);
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
            line.losesAnswers();
            sell(thumb);
            assertThat(thumb.page().getByText("1 aman di sini")).isVisible();
            line.isCut();
            sell(thumb);
            sell(thumb);
            assertThat(thumb.page().getByText("3 aman di sini")).isVisible();
            assertEquals(upTo(2), numbers(group));
            line.isMended();
            thumb.page().clock().fastForward(AGAIN_MS);
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
        }
        assertEquals(upTo(4), numbers(group));
    }

    @Test
    void aCopyOfWhatWaitsIsReadInElsewhereAndNothingIsDoubled() {
        Warung group = ShopPages.stocked(server, "layar-salinan");
        Path copy = memory.resolve("salinan.ndjson");
        try (Chromium chromium = Chromium.open()) {
            Thumb till = Thumb.of(chromium.window(360, 640), server, group);
            openAndKeep(till);
            till.page().context().setOffline(true);
            sell(till);
            sell(till);
            till.tap(till.page().locator("header a"));
            assertThat(till.page().getByText("2 catatan menunggu kirim")).isVisible();
            till.page().waitForDownload(() -> till.tap(till.button("Simpan salinan")))
                    .saveAs(copy);

            Thumb office = Thumb.of(chromium.window(1280, 800), server, group);
            office.open("impor");
            office.page().locator("input[type=file]").setInputFiles(copy);
            assertThat(office.page().locator("[data-count=refused]")).hasText("0");
            assertThat(office.page().getByText("Selesai. Semua sudah masuk.")).isVisible();
            assertEquals(upTo(2), numbers(group));

            till.page().context().setOffline(false);
            assertThat(till.page().getByText("Semua terkirim")).isAttached();
            assertThat(till.button("Simpan salinan")).hasCount(0);
        }
        assertEquals(upTo(2), numbers(group));
    }

    /** Opens the till, and waits until the screens are kept on the device. */
    private static void openAndKeep(Thumb thumb) {
        Thumb.setsTheClock(thumb.page());
        thumb.open("kasir");
        thumb.page().locator(".tiles .tile").first().waitFor();
        thumb.page().clock().fastForward(2_000);
        thumb.waitUntilTheScreensAreKept();
    }

    private static void sell(Thumb thumb) {
        Page page = thumb.page();
        thumb.tapGoods("Mie");
        page.clock().fastForward(DEAF_MS);
        thumb.tapMoney("Uang pas");
        page.locator(".sold svg").waitFor();
    }

    /** The numbers this device has given its sales, as they stand in the day book. */
    private static List<Long> numbers(Warung group) {
        JsonNode entries = group.get("daybook?after=0&limit=500").get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.get("type").textValue().equals("sale"))
                .map(entry -> entry.get("seq").longValue()).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
