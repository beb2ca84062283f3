package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ketua sees to it that the books would come back: one now, the words, the stick, a drill. */
@QuarkusTest
class BackupsOnTheScreenTest {

    private static final ContainsTextOptions A_WHILE =
            new ContainsTextOptions().setTimeout(60_000);

    @TestHTTPResource("/")
    URI server;

    @Test
    void makesOneWritesTheWordsDownChoosesAStickAndTriesIt(@TempDir Path stick)
            throws IOException {
        Warung group = ShopPages.stocked(server, "layar-cadangan");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kantor");
            thumb.tap(thumb.link("Cadangan"));
            assertThat(thumb.page().getByText("Belum ada. Buat sekarang.")).isVisible();
            thumb.tap(thumb.button("Pasang: Stik USB"));
            thumb.page().locator("dialog input").fill("/tidak/ada");
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().locator("dialog")).containsText("Stik USB atau foldernya");
            thumb.page().locator("dialog input").fill(stick.toString());
            thumb.tap(AmongTheGoods.inDialog(thumb, "Simpan"));
            assertThat(thumb.page().getByText("bisa dipakai")).isVisible();
            thumb.tap(thumb.button("Cadangkan sekarang"));
            assertThat(thumb.page().locator("main"))
                    .containsText("Sudah dibuka lagi dan sama dengan bukunya", A_WHILE);
            thumb.tap(thumb.button("Lihat kata sandi"));
            assertThat(thumb.page().locator("dialog li")).hasCount(7);
            thumb.tap(AmongTheGoods.inDialog(thumb, "Sudah saya tulis"));
            assertThat(thumb.page().getByText("Sudah ditulis di kertas.")).isVisible();
            thumb.tap(thumb.button("Coba sekarang"));
            assertThat(thumb.page().locator("main")).containsText("semua saldo sama", A_WHILE);
        }
        try (Stream<Path> there = Files.list(stick)) {
            assertTrue(there.anyMatch(file -> file.toString().endsWith(".amanah")));
        }
    }
}
