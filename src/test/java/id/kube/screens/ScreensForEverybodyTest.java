package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every screen fits a small phone and large letters, and can be used by eye, ear and thumb. */
@QuarkusTest
class ScreensForEverybodyTest {

    private static final String TOO_WIDE = """
            () => [document.scrollingElement, document.querySelector('main'),
                   ...document.querySelectorAll('dialog')]
                .filter(box => box && box.scrollWidth > box.clientWidth + 1)
                .map(box => box.tagName + ' ' + box.scrollWidth + ' > ' + box.clientWidth)
            """;
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('button, a, input, summary')]
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([, box]) => box.width > 0 && (box.width < 44 || box.height < 44))
                .map(([one, box]) => one.outerHTML.slice(0, 90) + ' ' + box.width + 'x'
                    + box.height)
            """;
    private static final String CLIPPED = """
            () => [...document.querySelectorAll('button, a, strong, h1, h2, .num')]
                .filter(one => one.getBoundingClientRect().width > 1
                    && one.getBoundingClientRect().right > innerWidth + 1)
                .map(one => one.outerHTML.slice(0, 90))
            """;
    private static final int[] PHONE = {360, 640};
    private static final int[] LAPTOP = {1280, 800};

    @TestHTTPResource("/")
    URI server;

    /** One walk for all sizes: the window is drawn wider and narrower at every stop. */
    @Test
    void fitsSmallPhonesAndLaptopsAndCanBeReadAloudAndSeenInTheSun() {
        Warung group = ShopPages.withAYearToShare(server, "layar-semua");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(PHONE[0], PHONE[1]);
            List<String> wrong = new ArrayList<>();
            page.onConsoleMessage(told -> Stream.of(told.text()).filter(text ->
                    text.contains("Content Security Policy")).forEach(wrong::add));
            onEveryScreen(Thumb.of(page, server, group), group, screen -> {
                wrong.addAll(unusable(page, screen));
                for (int[] size : new int[][] {{320, 568}, {412, 800}, LAPTOP, PHONE}) {
                    page.setViewportSize(size[0], size[1]);
                    wrong.addAll(unfit(page, size[0] + "px " + screen));
                    if (size == LAPTOP) {
                        wrong.addAll(unusable(page, "laptop " + screen));
                    }
                }
            });
            assertEquals("", String.join("\n", wrong));
        }
    }

    @Test
    void fitsLettersOfTwiceTheSize() {
        Warung group = ShopPages.withAYearToShare(server, "layar-besar");
        try (Chromium chromium = Chromium.withLargeLetters()) {
            Page page = chromium.window(PHONE[0], PHONE[1]);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("kasir");
            assertEquals("36px", page.evaluate(
                    "() => getComputedStyle(document.documentElement).fontSize"));
            List<String> wrong = new ArrayList<>();
            onEveryScreen(thumb, group, screen -> {
                for (int[] size : new int[][] {LAPTOP, PHONE}) {
                    page.setViewportSize(size[0], size[1]);
                    wrong.addAll(unfit(page, "200 % at " + size[0] + "px " + screen));
                }
            });
            assertEquals("", String.join("\n", wrong));
        }
    }

    @Test
    void saysWhatToDoFirstWhereNothingHasHappened() {
        Warung group = ShopPages.empty(server, "layar-kosong");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            firstWords().forEach((screen, sentence) -> {
                thumb.open(screen);
                assertThat(thumb.page().getByText(sentence)).isVisible();
            });
            thumb.open("kasir");
            thumb.tap(thumb.button("Tambah barang"));
            thumb.page().getByLabel("Nama barang").fill("Mie goreng");
            thumb.page().getByLabel("Harga jual satu buah").fill("3000");
            thumb.tap(thumb.button("Simpan"));
            thumb.tapGoods("Mie goreng");
            assertThat(thumb.page().locator("[data-total]")).hasText("Rp3.000");
        }
    }

    private static Map<String, String> firstWords() {
        return Map.ofEntries(
                Map.entry("kasir", "Belum ada barang. Tambah 5 barang dulu."),
                Map.entry("titipan", "Belum ada anggota. Tambah anggota dulu."),
                Map.entry("piket", "Belum ada anggota. Tambah anggota dulu."),
                Map.entry("kasbon", "Tidak ada kasbon. Semua sudah dibayar."),
                Map.entry("belum-setor", "Semua sudah setor."),
                Map.entry("modal", "Belum ada data."),
                Map.entry("beranda", "Belum ada bulan yang selesai"),
                Map.entry("ringkasan", "Belum ada catatan bulan-bulan ini."),
                Map.entry("sisihan", "Belum ada jualan bulan ini."),
                Map.entry("cadangan", "Belum ada. Buat sekarang."),
                Map.entry("simpanan", "Belum ada anggota. Tambah anggota di Titipan dulu."),
                Map.entry("simpanan/iks", "Dana IKS masih kosong."),
                Map.entry("pesan/setor", "Jangan tulis nama atau utang orang lain."),
                Map.entry("modal/putar", "Belum ada catatan untuk diputar ulang."),
                Map.entry("tutup", "Belum ada bulan yang selesai."),
                Map.entry("tutup/tahun", "Belum ada untung atau rugi tahun ini. Catat penjualan"
                        + " dulu di Kasir."),
                Map.entry("laporan/members", "Belum ada catatan."),
                Map.entry("rapat", "Belum ada rapat yang dicatat."));
    }

    private static List<String> unfit(Page page, String where) {
        return Stream.of(TOO_WIDE, TOO_SMALL, CLIPPED)
                .flatMap(script -> listed(page, script, where).stream()).toList();
    }

    private static List<String> unusable(Page page, String where) {
        return Axe.findings(page).stream().map(one -> where + ": " + one).toList();
    }

    private static List<String> listed(Page page, String script, String where) {
        return ((List<?>) page.evaluate(script)).stream().map(one -> where + ": " + one)
                .toList();
    }

    /** Each route, the till also while it is used, and each sheet over it. */
    private static void onEveryScreen(Thumb thumb, Warung group,
            Consumer<String> look) {
        routes().forEach((screen, mark) -> {
            thumb.open(screen);
            assertThat(thumb.page().locator(mark).first()).isAttached();
            look.accept(screen);
        });
        thumb.open("modal");
        thumb.tap(thumb.button("Sudah ditangani"));
        assertThat(thumb.page().locator("dialog textarea")).isVisible();
        look.accept("modal, menjawab");
        thumb.page().locator("dialog textarea").fill("Sudah dihitung berdua");
        thumb.tap(thumb.button("Simpan"));
        assertThat(thumb.page().getByText("Dicatat.",
                new Page.GetByTextOptions().setExact(true))).isVisible();
        look.accept("modal, dijawab");
        thumb.open("tutup/tahun");
        thumb.tap(thumb.page().locator("main section").last().locator("button").first());
        assertThat(thumb.page().locator("dialog select")).isVisible();
        look.accept("tutup/tahun, bayar");
        thumb.open("isian");
        pickForm(thumb, "Barang;Kecap manis dari Majalengka;botol;murah sekali;1000");
        assertThat(thumb.page().locator(".cell.bad")).hasText("D2");
        look.accept("isian, salah");
        pickForm(thumb, "Barang;Kecap manis dari Majalengka;botol;12000;15000");
        assertThat(thumb.page().locator(".cell.warn")).hasText("D2");
        look.accept("isian, benar");
        thumb.open("serah");
        for (int kind = 0; kind < 10; kind++) {
            thumb.tap(thumb.page().locator(".end button"));
        }
        thumb.page().locator(".slots button").last().click();
        look.accept("serah, penerima");
        thumb.tap(thumb.button("Belum ada yang menerima"));
        thumb.page().locator("dl").waitFor();
        look.accept("serah, hasil");
        thumb.tap(thumb.button("Sebagian"));
        look.accept("serah, sisihan");
        thumb.open("cadangan");
        thumb.tap(thumb.button("Pasang: Internet (WebDAV)"));
        look.accept("cadangan, tempat");
        thumb.tap(thumb.page().locator("dialog button").first());
        thumb.tap(thumb.button("Lihat kata sandi"));
        thumb.page().locator("dialog li").first().waitFor();
        look.accept("cadangan, sandi");
        AtTheBoard.look(thumb, group, look);
        AtTheMeeting.look(thumb, group, look);
        AmongTheGoods.look(thumb, look);
        WhileSelling.look(thumb, look);
    }

    /** Every route, and what stands on it once it is drawn. */
    private static Map<String, String> routes() {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("kasir", ".tiles .tile");
        seen.put("serah", ".values button");
        seen.put("titipan", "main ul a");
        seen.put("titipan/A03", ".tasks a");
        seen.put("titipan/A03/ambil", "main ul li");
        seen.put("titipan/A03/setor", ".chips button");
        seen.put("titipan/A03/kembali", "main ul li");
        seen.put("titipan/A03/janji", ".chips button");
        seen.put("belum-setor", "article");
        seen.put("modal", ".falls");
        seen.put("modal/putar", "input[type=range]");
        seen.put("kantor", "main a.card");
        seen.put("barang", "main li button");
        seen.put("barang/perlu", ".days button");
        seen.put("barang/belanja", "main li button");
        seen.put("barang/hitung", "main button");
        seen.put("barang/rusak", "main button");
        seen.put("barang/kemas", "main button");
        seen.put("barang/tetangga", "main li a");
        seen.put("barang/tetangga/T1", ".tasks a");
        seen.put("barang/tetangga/T1/bawa", "main form");
        seen.put("barang/tetangga/T1/sore", ".keys button");
        seen.put("tutup/2026-11", "article input");
        seen.put("tutup/2025-11", "main select");
        seen.put("tutup/2025-12", "article");
        seen.put("tutup/tahun", "main li");
        seen.put("laporan", "main li a");
        seen.put("laporan/income", "tbody tr");
        seen.put("laporan/cash-book", "tbody tr");
        seen.put("laporan/wage-list", "tbody tr");
        seen.put("laporan/month", "tbody tr");
        seen.put("berubah/0", "main li");
        seen.put("alat", "main section");
        seen.put("periksa", "main section");
        seen.put("cadangan", "main section");
        seen.put("impor", "input[type=file]");
        seen.put("orang", "main button");
        seen.put("saya", "main section");
        seen.put("beranda", "main a.line");
        seen.put("ringkasan", "tbody tr");
        seen.put("sisihan", "ol button");
        seen.put("sisihan/2026-10", "ol button");
        seen.put("sisihan/tujuan", "main fieldset");
        seen.put("simpanan", "main a.card");
        seen.put("simpanan/A03", "main fieldset");
        seen.put("simpanan/iks", "main fieldset");
        seen.put("pesan", "article");
        seen.put("pesan/setor", "textarea");
        seen.put("bantuan", ".tiles a");
        seen.put("bantuan/jual", "main ol li");
        seen.put("bantuan/lembar", "article section");
        seen.put("kasbon", "article");
        seen.put("kasbon/P1", ".chips button");
        seen.put("upah/2026-11", "main article");
        seen.put("uang", "main a.row");
        for (String task : List.of("pindah", "biaya", "masuk", "ambil", "bayar", "alat")) {
            seen.put("uang/" + task, "fieldset button");
        }
        seen.put("berkas", "article.sheet");
        seen.put("qris", "article");
        seen.put("qris/pasang", "textarea");
        seen.put("isian", "input[type=file]");
        seen.put("printer", "main a.button");
        seen.put("printer/baru", "main form");
        return seen;
    }

    private static void pickForm(Thumb thumb, String row) {
        thumb.page().locator("input[type=file]").setInputFiles(new FilePayload("isian.csv",
                "text/csv", ("Jenis;Nama;Satuan;Harga jual;Harga beli\n" + row)
                .getBytes(StandardCharsets.UTF_8)));
    }
}
