package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.kube.Warung;
import id.kube.printing.FakePrinter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A printer that makes trouble, seen from the till, and one that is taught by its test page. */
@QuarkusTest
class PrinterOnTheScreenTest {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @TestHTTPResource("/")
    URI server;

    @Test
    void tellsAtTheTillWhatKeepsThePaperAndSellsAllTheSame() throws Exception {
        Warung group = ShopPages.stocked(server, "layar-kertas");
        try (Chromium chromium = Chromium.open(); FakePrinter dry = FakePrinter.withoutPaper()) {
            Thumb thumb = sells(chromium, group, dry);
            Locator line = thumb.page().locator(".told [role=status]");
            assertThat(line).containsText("Kertas habis", SOON);
            assertThat(thumb.page().locator(".sold")).containsText("Rp2.000");
            dry.refill();
            thumb.tap(thumb.button("Lanjut"));
            assertThat(line).hasCount(0);
            Patience.until("the paper is out", Duration.ofSeconds(20),
                    () -> state(group).equals("PRINTED"));
        }
    }

    @Test
    void asksWhetherThePaperOfAMutePrinterCameOut() throws Exception {
        Warung group = ShopPages.stocked(server, "layar-tanya");
        try (Chromium chromium = Chromium.open(); FakePrinter mute = FakePrinter.mute()) {
            Thumb thumb = sells(chromium, group, mute);
            Locator line = thumb.page().locator(".told [role=status]");
            assertThat(line).containsText("Struk penjualan: sudah keluar lengkap?", SOON);
            thumb.tap(thumb.button("Ya"));
            assertThat(line).hasCount(0);
            assertEquals("PRINTED", state(group));
        }
    }

    @Test
    void isTaughtByFourQuestions() throws Exception {
        Warung group = ShopPages.stocked(server, "layar-uji");
        try (Chromium chromium = Chromium.open(); FakePrinter good = FakePrinter.answering()) {
            connect(group, "generic-58", good);
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("printer/kasir/uji");
            thumb.tap(thumb.button("Cetak kertas uji"));
            thumb.tap(thumb.button("Tidak"));
            thumb.tap(thumb.button("30"));
            thumb.tap(thumb.button("Ya"));
            thumb.tap(thumb.button("Tidak"));
            thumb.tap(thumb.button("Ya"));
            assertThat(thumb.page().getByText("Printer sudah disesuaikan.")).isVisible();
            JsonNode printer = group.get("printers").get(0);
            assertEquals(30, printer.path("columns").asInt());
            assertTrue(printer.path("isAdjusted").asBoolean());
            thumb.tap(thumb.button("Cetak lagi"));
            assertThat(thumb.page().getByText("Pertanyaan 1 dari 4")).isVisible();
        }
    }

    /** Without a sale the drawer springs open only for a reason. */
    @Test
    void opensTheDrawerForAReason() throws Exception {
        Warung group = ShopPages.stocked(server, "layar-laci");
        try (Chromium chromium = Chromium.open(); FakePrinter good = FakePrinter.answering()) {
            connect(group, "generic-80", good);
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("printer");
            thumb.tap(thumb.button("Buka laci"));
            thumb.tap(thumb.button("Tukar uang kecil"));
            assertThat(thumb.page().getByText("Laci dibuka, sudah dicatat.")).isVisible();
            Patience.until("the pulse arrives", Duration.ofSeconds(20), () -> good.jobs().stream()
                    .anyMatch(bytes -> new String(bytes, ISO_8859_1).contains("\u001bp")));
        }
    }

    private Thumb sells(Chromium chromium, Warung group, FakePrinter printer) {
        connect(group, "generic-58", printer);
        Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
        thumb.open("kasir");
        thumb.tapGoods("Mie");
        thumb.tapMoney("5 rb");
        return thumb;
    }

    private static void connect(Warung group, String profile, FakePrinter printer) {
        group.put("printers/kasir", """
                {"profile":"%s","transport":"tcp-9100","address":"127.0.0.1:%d",\
                "documents":["sale"]}""".formatted(profile, printer.address().getPort()));
    }

    private static String state(Warung group) {
        return group.get("print-jobs").get(0).path("state").asText();
    }
}
