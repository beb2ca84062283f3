package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import id.kube.printing.FakePrinter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report is looked at, taken along as a file, and hung on the wall as a strip. */
@QuarkusTest
class ReportsOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @Test
    void opensOnTheScreenAndComesAlongAsATable() throws IOException {
        Warung group = ShopPages.withSomethingOutstanding(server, "layar-laporan");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kantor");
            thumb.tap(thumb.link("Laporan"));
            thumb.tap(thumb.link("Buku kas"));
            Page page = thumb.page();
            page.getByLabel("Tempat uang").selectOption("treasury");
            Locator card = page.locator("section[aria-label='Buku Kas']");
            assertThat(card).containsText("Kas Bendahara, November 2026");
            assertThat(card).containsText("3.260.000");
            Download table = page.waitForDownload(() -> thumb.tap(thumb.button("CSV")));
            assertEquals("Buku kas 2026-11.csv", table.suggestedFilename());
            List<String> lines = Files.readAllLines(table.path());
            assertEquals("Tanggal,No.,Uraian,Masuk,Keluar,Sisa", lines.get(0));
            assertTrue(lines.stream().anyMatch(line -> line.endsWith("3260000,16740000")),
                    lines.toString());
            thumb.tap(thumb.button("Bulan sebelumnya"));
            assertThat(card).containsText("Oktober 2026");
        }
    }

    @Test
    void isPrintedAsAStripOnceItIsAskedFor() throws IOException {
        Warung group = ShopPages.stocked(server, "layar-strip");
        try (Chromium chromium = Chromium.open(); FakePrinter printer = FakePrinter.answering()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("laporan/position");
            thumb.tap(thumb.button("Cetak struk"));
            assertThat(thumb.page().locator("dialog pre")).containsText("Kas Bendahara");
            thumb.tap(thumb.button("Cetak"));
            assertThat(thumb.page().getByText("Belum ada printer. Pasang printer dulu."))
                    .isVisible();
            group.put("printers/kasir", """
                    {"profile":"generic-58","transport":"tcp-9100","address":"127.0.0.1:%d",\
                    "documents":["sale"]}""".formatted(printer.address().getPort()));
            thumb.tap(thumb.button("Cetak"));
            assertThat(thumb.page().getByText("Struk dikirim ke printer.")).isVisible();
            Patience.until("the strip comes out", Duration.ofSeconds(20),
                    () -> printer.jobs().stream().anyMatch(job -> job.length > 0));
            List<String> paper = PrintedPaper.lines(printer.jobs().stream()
                    .filter(job -> job.length > 0).findFirst().orElseThrow());
            assertEquals("LAPORAN POSISI KEUANGAN", paper.get(0));
            assertTrue(paper.stream().anyMatch(line ->
                    line.matches("Kas Bendahara +16\\.740\\.000")), paper.toString());
            assertTrue(paper.get(paper.size() - 1).startsWith("Sampai catatan no."),
                    paper.toString());
        }
    }
}
