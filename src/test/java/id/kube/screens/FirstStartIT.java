package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.kube.ShopProcess;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged shop on its very first morning. */
class FirstStartIT {

    /** Reading half a year in takes its time on an old laptop. */
    private static final double EXAMPLE_MS = 300_000;

    @Test
    void showsALivingShopToWhoWantsToLook(@TempDir Path folder) {
        try (ShopProcess shop = ShopProcess.start(folder.resolve("data"));
                Chromium chromium = Chromium.open()) {
            Thumb thumb = new Thumb(chromium.window(360, 640), shop.address());
            thumb.open("");
            thumb.tap(choice(thumb, "Lihat contoh"));
            thumb.tap(choice(thumb, "KUBE Tulip"));
            Page page = thumb.page();
            assertThat(page.locator("progress")).isVisible();
            assertThat(page.getByText(Pattern.compile("[1-9][0-9.]* dari 4\\.619 catatan")))
                    .isVisible();
            assertThat(page.getByText("Kurang Rp").first()).isVisible(
                    new LocatorAssertions.IsVisibleOptions().setTimeout(EXAMPLE_MS));
            assertThat(page.getByText("Bahaya").first()).isVisible();
            assertThat(page.locator("svg[role=img]").first()).isVisible();
            thumb.open("belum-setor");
            assertThat(page.locator("article")).not().hasCount(0);
            thumb.open("kasir");
            assertThat(page.locator(".tiles .tile")).hasCount(20);
            asksNothingOfWhoOnlyLooks(thumb);
        }
    }

    /** Example books end on a day of theirs, and nobody answers for them. */
    private static void asksNothingOfWhoOnlyLooks(Thumb thumb) {
        Page page = thumb.page();
        thumb.open("beranda");
        assertThat(page.getByText("Kaleng sisihan")).isVisible();
        assertThat(page.getByText("Cadangan buku")).hasCount(0);
        thumb.open("kantor");
        assertThat(thumb.link("Bayar upah")).isVisible();
        assertThat(thumb.link("Cadangan")).hasCount(0);
        thumb.open("cadangan");
        assertThat(page.getByText("tidak perlu dicadangkan")).isVisible();
        assertThat(thumb.button("Cadangkan sekarang")).hasCount(0);
        thumb.open("tutup");
        assertThat(page.locator("main a[href='#/tutup/2025-07']")).hasCount(1);
        assertThat(page.locator("main a[href='#/tutup/2025-08']")).hasCount(0);
    }

    @Test
    void beginsANewGroupWithThreeQuestions(@TempDir Path folder) {
        try (ShopProcess shop = ShopProcess.start(folder.resolve("data"));
                Chromium chromium = Chromium.open()) {
            Thumb thumb = new Thumb(chromium.window(360, 640), shop.address());
            thumb.open("");
            thumb.tap(choice(thumb, "Buat KUBE baru"));
            Page page = thumb.page();
            page.getByLabel("Nama KUBE").fill("KUBE Melati");
            page.getByLabel("Nama Bu Ketua").fill("Bu Siti");
            page.getByLabel("PIN Bu Ketua, 6 angka").fill("246810");
            thumb.tap(thumb.button("Mulai"));
            assertThat(page.getByText("Belum ada barang. Tambah 5 barang dulu.")).isVisible();
            thumb.open("titipan");
            assertThat(thumb.link("Bu Siti")).isVisible();
            thumb.open("orang");
            thumb.tap(thumb.button("Ganti orang"));
            thumb.tap(thumb.button("Bu Siti"));
            for (char digit : "246810".toCharArray()) {
                thumb.tap(thumb.button(String.valueOf(digit)));
            }
            thumb.tap(thumb.button("Masuk"));
            assertThat(page.getByText("Belum ada barang. Tambah 5 barang dulu.")).isVisible();
            givesAMemberHerPinAndEnrolsAPhone(thumb, chromium.window(320, 568), shop);
        }
    }

    /** What a shop needs before anybody but the ketua can sell. */
    private static void givesAMemberHerPinAndEnrolsAPhone(Thumb thumb, Page phone,
            ShopProcess shop) {
        thumb.open("titipan");
        thumb.tap(thumb.button("Tambah anggota"));
        thumb.page().getByLabel("Nama anggota").fill("Bu Rina");
        thumb.tap(thumb.button("Simpan"));
        assertThat(thumb.page().getByText("Bu Rina").first()).isVisible();
        thumb.open("orang");
        thumb.page().getByLabel("PIN untuk siapa?").selectOption("Bu Rina");
        thumb.page().getByLabel("PIN baru, 4 angka").fill("1234");
        thumb.tap(thumb.button("Simpan"));
        assertThat(thumb.page().getByText("PIN Bu Rina disimpan.")).isVisible();
        Thumb other = new Thumb(phone, shop.address());
        other.open("");
        other.tap(choice(other, "Daftarkan alat ini"));
        phone.getByLabel("Nama Bu Ketua atau bendahara").fill("bu siti");
        phone.getByLabel("PIN, 6 angka").fill("246810");
        other.tap(other.button("Daftarkan alat ini"));
        other.tap(other.button("Bu Rina"));
        for (char digit : "1234".toCharArray()) {
            other.tap(other.button(String.valueOf(digit)));
        }
        other.tap(other.button("Masuk"));
        assertThat(phone.getByText("Belum ada barang. Tambah 5 barang dulu.")).isVisible();
    }

    private static Locator choice(Thumb thumb, String words) {
        return thumb.page().locator("main button").filter(new Locator.FilterOptions()
                .setHasText(words));
    }
}
