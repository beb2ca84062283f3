package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.function.Consumer;

/** Walks through the till and all it asks, and stops wherever there is something to look at. */
final class WhileSelling {

    private WhileSelling() {
    }

    /** The till while it is used, and each sheet over it. */
    static void look(Thumb thumb, Consumer<String> look) {
        thumb.open("kasir");
        thumb.tapGoods("Telur");
        look.accept("timbang");
        thumb.tap(thumb.button("10 rb"));
        thumb.tapGoods("Beras");
        thumb.tapGoods("Mie");
        look.accept("kasir, isi");
        thumb.tap(thumb.page().locator(".line"));
        look.accept("jumlah");
        thumb.tap(thumb.button("Tutup"));
        thumb.tap(thumb.button("Tahan"));
        thumb.tapGoods("Beras");
        thumb.tap(thumb.button("Tahan"));
        look.accept("kasir, ditahan");
        thumb.tap(thumb.button("Ambil 2"));
        look.accept("ditahan");
        thumb.tap(thumb.page().locator("dialog li button"));
        thumb.tap(thumb.button("Kasbon"));
        look.accept("kasbon");
        thumb.tap(thumb.button("Tutup"));
        thumb.tap(thumb.button("QRIS"));
        assertThat(thumb.page().locator("dialog svg[data-modules]")).isVisible();
        look.accept("bayar qris");
        thumb.tap(thumb.button("Tutup"));
        thumb.tapMoney("Uang pas");
        assertThat(thumb.button("Batalkan")).isEnabled();
        look.accept("kasir, kembalian");
        thumb.tap(thumb.button("Struk"));
        thumb.page().locator("dialog pre").waitFor();
        look.accept("struk");
        thumb.tap(thumb.button("Tutup"));
        onTheWayOfQris(thumb, look);
        nowAndThen(thumb, look);
    }

    /** What the screens of QRIS show once something is tapped. */
    private static void onTheWayOfQris(Thumb thumb, Consumer<String> look) {
        thumb.tapGoods("Mie");
        thumb.tap(thumb.button("QRIS"));
        thumb.tap(thumb.button("Belum, nanti dicek"));
        assertThat(thumb.button("Batalkan")).isEnabled();
        look.accept("kasir, qris nanti");
        thumb.page().evaluate("""
                () => Object.keys(localStorage).filter(key => key.endsWith('.qris-belum'))
                    .forEach(key => localStorage.setItem(key, JSON.stringify(JSON.parse(
                        localStorage.getItem(key)).map(sale => ({...sale, at: 0})))))
                """);
        thumb.open("titipan");
        thumb.open("kasir");
        thumb.tap(thumb.page().locator("button.warn"));
        assertThat(thumb.page().locator("dialog article").first()).isVisible();
        look.accept("qris belum dilihat");
        thumb.open("qris/pasang");
        thumb.page().locator("textarea").fill(ShopPages.qris(1));
        assertThat(thumb.page().locator(".note.warn")).isVisible();
        look.accept("qris lain");
        thumb.page().locator("textarea").fill("00020101");
        thumb.tap(thumb.button("Uji dengan Rp1.000"));
        assertThat(thumb.page().locator("main svg[data-modules]")).isVisible();
        look.accept("uji qris");
        thumb.open("qris");
        thumb.page().locator("main summary").click();
        assertThat(thumb.page().getByLabel("Potongan bank, kalau ada")).isVisible();
        look.accept("cocokkan qris");
    }

    /** What the till asks from its menu. */
    private static void nowAndThen(Thumb thumb, Consumer<String> look) {
        thumb.open("kasir");
        thumb.tap(thumb.button("Cari barang"));
        look.accept("cari");
        thumb.tap(thumb.button("Cari barang"));
        thumb.tapGoods("Beras");
        thumb.tap(thumb.button("Lainnya"));
        look.accept("lainnya");
        thumb.tap(thumb.button("Bayar sebagian"));
        look.accept("sebagian");
        thumb.tap(thumb.page().locator("dialog .keys button").first());
        thumb.tap(thumb.button("Lanjut"));
        look.accept("sebagian, sisanya");
        thumb.tap(thumb.button("Tutup"));
        ask(thumb, "Potongan harga");
        thumb.tap(thumb.page().locator("dialog .keys button").first());
        thumb.tap(thumb.button("Lanjut"));
        look.accept("potongan, kenapa");
        thumb.tap(thumb.button("Langganan"));
        assertThat(thumb.page().locator("dialog")).hasCount(0);
        look.accept("kasir, potongan");
        ask(thumb, "Camilan piket");
        assertThat(thumb.page().locator("dialog button.main")).isVisible();
        look.accept("camilan");
        thumb.tap(thumb.button("Tutup"));
        ask(thumb, "Penjualan hari ini");
        thumb.page().locator("dialog li").first().waitFor();
        look.accept("penjualan hari ini");
        thumb.tap(thumb.page().locator("dialog li button:enabled").nth(1));
        look.accept("barang kembali");
        thumb.tap(thumb.button("Tutup"));
        ask(thumb, "Kosongkan belanjaan");
    }

    private static void ask(Thumb thumb, String what) {
        thumb.tap(thumb.button("Lainnya"));
        thumb.tap(thumb.button(what));
    }
}
