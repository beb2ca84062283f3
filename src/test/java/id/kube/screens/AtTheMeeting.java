package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Meetings, rules and the guest book, before the group has ever met and after. */
final class AtTheMeeting {

    private AtTheMeeting() {
    }

    static void look(Thumb thumb, Warung group, Consumer<String> look) {
        Page page = thumb.page();
        empty().forEach((screen, mark) -> see(thumb, screen, mark, look, ", kosong"));
        ShopPages.holdAMeeting(group);
        full().forEach((screen, mark) -> see(thumb, screen, mark, look, ""));
        thumb.open("rapat");
        page.locator("article summary").first().click();
        page.locator("article summary").last().click();
        look.accept("rapat, siapa dan apa");
        thumb.tap(thumb.button("Cetak"));
        assertThat(page.locator("dialog pre")).isVisible();
        look.accept("rapat, cetak");
        writes(thumb, look);
        thumb.open("aturan");
        page.locator("summary").first().click();
        look.accept("aturan, riwayat");
        thumb.open("aturan/wage.deduction");
        for (String digit : "400000".split("")) {
            thumb.button(digit).click();
        }
        thumb.button("Hari lain").click();
        thumb.tap(thumb.button("Ganti aturan"));
        assertThat(page.locator(".note.bad")).containsText("tidak boleh lebih dari upah");
        look.accept("aturan, ditolak");
    }

    private static void writes(Thumb thumb, Consumer<String> look) {
        Page page = thumb.page();
        thumb.open("rapat/catat");
        thumb.tap(thumb.button("Semua datang"));
        Locator text = page.getByPlaceholder("Misalnya: upah");
        text.fill("Membeli kulkas minuman kedua untuk teras warung");
        thumb.tap(thumb.button("Tambah keputusan"));
        text.fill("Belum ditambahkan");
        thumb.tap(thumb.button("Simpan rapat"));
        assertThat(page.locator(".note.bad")).containsText("Masih ada keputusan");
        look.accept("rapat, mencatat");
    }

    private static void see(Thumb thumb, String screen, String mark, Consumer<String> look,
            String state) {
        thumb.open(screen);
        assertThat(thumb.page().locator(mark).first()).isVisible();
        look.accept(screen + state);
    }

    private static Map<String, String> empty() {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("rapat", "main section");
        seen.put("rapat/siapkan", "main ol li");
        seen.put("rapat/catat", ".faces button");
        seen.put("rapat/tamu", "main h2");
        seen.put("aturan", "main article");
        seen.put("aturan/wage.base", "main section a");
        return seen;
    }

    private static Map<String, String> full() {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("rapat", "main article");
        seen.put("rapat/siapkan", "main ol li");
        seen.put("rapat/tamu", "main h2");
        seen.put("aturan", "main details");
        seen.put("aturan/wage.base", ".keys button");
        seen.put("aturan/snack.policy", ".pick");
        return seen;
    }
}
