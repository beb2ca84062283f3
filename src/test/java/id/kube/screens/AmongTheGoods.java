package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;

/** What the screens of the goods show once something is tapped. */
final class AmongTheGoods {

    private AmongTheGoods() {
    }

    static void look(Thumb thumb, Consumer<String> look) {
        atTheMarket(thumb, look);
        whileCounting(thumb, look);
        whileRepacking(thumb, look);
        thumb.open("barang/tetangga/T1/sore");
        thumb.button("7").click();
        thumb.tap(thumb.button("Lanjut"));
        look.accept("tetangga, sore");
        thumb.tap(thumb.page().locator("main li button"));
        look.accept("tetangga, harga");
        thumb.open("barang");
        thumb.tap(row(thumb, "Telur"));
        look.accept("barang, satu");
        thumb.tap(thumb.button("Ganti harga"));
        look.accept("barang, harga");
    }

    /** One good, and a second look at it. */
    private static void whileCounting(Thumb thumb, Consumer<String> look) {
        thumb.open("barang/hitung");
        thumb.tap(thumb.button("Hitung barang lain"));
        look.accept("hitung, cari");
        thumb.tap(thumb.page().locator("dialog li button", new Page.LocatorOptions()
                .setHasText("Telur")));
        thumb.button("1").click();
        look.accept("hitung, berapa");
        thumb.tap(thumb.button("Selesai hitung"));
        assertThat(thumb.button("Belum tahu")).isVisible();
        look.accept("hitung, hasil");
    }

    /** A slip with one line, written from the beginning to the money. */
    private static void atTheMarket(Thumb thumb, Consumer<String> look) {
        thumb.open("barang/belanja");
        thumb.tap(row(thumb, "Bu Rina"));
        thumb.tap(thumb.button("Beri uang belanja"));
        press(thumb, "1", "000");
        look.accept("belanja, uang");
        thumb.tap(inDialog(thumb, "Berikan"));
        assertThat(thumb.page().locator(".note.good")).isVisible();
        look.accept("belanja, siapa");
        thumb.tap(thumb.button("Catat belanja"));
        thumb.tap(thumb.button("Tambah barang"));
        look.accept("belanja, cari");
        thumb.tap(thumb.page().locator("dialog li button", new Page.LocatorOptions()
                .setHasText("Telur")));
        press(thumb, "2");
        look.accept("belanja, berapa");
        thumb.tap(inDialog(thumb, "Lanjut"));
        press(thumb, "5", "000");
        look.accept("belanja, harga");
        thumb.tap(inDialog(thumb, "Simpan"));
        look.accept("belanja, nota");
        thumb.tap(thumb.button("Lanjut"));
        look.accept("belanja, bayar");
    }

    /** Eggs are weighed out into packs of noodles; only the screens care. */
    private static void whileRepacking(Thumb thumb, Consumer<String> look) {
        thumb.open("barang/kemas");
        for (String[] one : new String[][] {{"Telur", "2", "Simpan"}, {"Mie", "4", "Lanjut"}}) {
            thumb.tap(thumb.button("Pilih barang"));
            thumb.tap(thumb.page().locator("dialog li button", new Page.LocatorOptions()
                    .setHasText(one[0])));
            press(thumb, one[1]);
            look.accept("kemas, " + one[0]);
            thumb.tap(inDialog(thumb, one[2]));
        }
        press(thumb, "1");
        look.accept("kemas, isi");
        thumb.tap(inDialog(thumb, "Simpan"));
        look.accept("kemas, jadi");
    }

    /** A row of a list, by the name in it. */
    static Locator row(Thumb thumb, String name) {
        return thumb.page().locator("main li button", new Page.LocatorOptions()
                .setHasText(name));
    }

    /** A button of the dialog. */
    static Locator inDialog(Thumb thumb, String word) {
        return thumb.page().locator("dialog").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(word).setExact(true));
    }

    /** Types on the keypad of the dialog, key by key. */
    static void press(Thumb thumb, String... keys) {
        List.of(keys).forEach(key -> inDialog(thumb, key).click());
    }
}
