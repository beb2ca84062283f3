package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kube.Warung;
import id.kube.intake.Pencil;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty shop takes the form, fills it in wrong, puts it right, and has goods to sell. */
@QuarkusTest
class BeginningOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"360, 640", "1280, 800"})
    void listsWhatIsWrongAndWritesWhatWasPutRight(int width, int height) throws IOException {
        Warung group = ShopPages.empty(server, "layar-isian-" + width);
        group.post("daybook", """
                {"id":"m1","type":"member","date":"2026-11-01","member":"A01","name":"Bu Siti",\
                "role":"ketua","from":"2026-11-01"}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(width, height), server, group);
            Page page = thumb.page();
            thumb.open("kasir");
            thumb.tap(thumb.link("Isi dari Excel"));
            Download form = page.waitForDownload(() -> thumb.tap(thumb.button("Unduh Excel")));
            assertEquals("isian-warung.xlsx", form.suggestedFilename());
            Pencil pencil = Pencil.on(Files.readAllBytes(form.path()))
                    .row("Anggota", null, "Bu Rina", "03", "081234567890")
                    .row("Barang", null, "Beras", "kilo", null, 12_000, "murah", 25)
                    .row("Barang", null, "Mie goreng", "buah", null, 2_500, null, 40)
                    .row("Pelanggan", null, "Pak Jo", null, null, 35_000)
                    .row("Titipan di anggota", "Bu Rina", "Beras", 2, 12_000, 13_000)
                    .row("Alat warung", "Kulkas", 2_400_000, 48, "15/1/2025")
                    .at("Saldo awal", 4, "Laci warung", null, "Rp500.000");
            pick(page, pencil.save());
            assertThat(page.getByText("2 isian perlu dibetulkan. Belum ada yang dicatat."))
                    .isVisible();
            assertThat(page.locator("ol li").nth(0)).hasText("Barang!F4\"murah\" bukan angka;"
                    + " tulis angka saja, seperti 12500 atau 12.500.");
            assertThat(page.locator("ol li").nth(1)).containsText("Barang!F5");
            assertThat(thumb.button("Catat semuanya")).hasCount(0);

            byte[] right = pencil.at("Barang", 4, null, "Beras", "kilo", null, 12_000, 13_500, 25)
                    .at("Barang", 5, null, "Mie goreng", "buah", null, 2_500, "3.000", 40).save();
            pick(page, right);
            assertThat(page.locator("[data-part=goods]")).hasText("2");
            assertThat(page.locator("[data-sum=goods]")).hasText("Rp400.000");
            assertThat(page.locator("[data-sum=cash]")).hasText("Rp500.000");
            assertThat(page.locator("[data-part=carried]")).hasText("1");
            assertThat(page.locator("[data-sum=carried]")).hasText("Rp24.000");
            assertThat(page.locator("[data-sum=equipment]")).hasText("Rp1.300.000");
            thumb.tap(thumb.button("Catat semuanya"));
            assertThat(page.getByText("Selesai. 7 catatan masuk ke buku.")).isVisible();
            assertEquals(25_000, group.get("products/BERAS").get("stock").longValue());
            thumb.tap(thumb.link("Mulai jualan"));
            assertThat(page.locator(".tiles .tile")).hasCount(2);

            thumb.open("impor");
            thumb.tap(thumb.link("Isi dari Excel"));
            pick(page, right);
            assertThat(page.getByText("Berkas ini sudah pernah dimasukkan.")).isVisible();
        }
    }

    private static void pick(Page page, byte[] form) {
        assertThat(page.getByText("2. Isi, simpan, lalu pilih berkasnya")).isVisible();
        page.locator("input[type=file]").setInputFiles(new FilePayload("isian-warung.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", form));
    }
}
