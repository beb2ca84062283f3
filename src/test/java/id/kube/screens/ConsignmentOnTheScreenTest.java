package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods go home with a member, some of the money comes back, and the rest is seen by all. */
@QuarkusTest
class ConsignmentOnTheScreenTest {

    private static final String KETUA = "135791";

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"360, 640", "1280, 800"})
    void showsTheRestOfAPartialDeposit(int width, int height) {
        Warung group = ShopPages.stocked(server, "layar-titip-" + width);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(width, height), server, group);
            thumb.open("titipan");
            take(thumb);
            deposit(thumb);
            seeTheRest(thumb);
            JsonNode rina = group.get("consignments").get(0);
            assertEquals("A02", rina.get("member").textValue());
            assertEquals(10_000, rina.get("exposure").longValue());
            bringBack(thumb);
            assertEquals(9, group.get("consignments").get(0).get("goods").get(0)
                    .get("quantity").longValue());
        }
    }

    @Test
    void aFullDepositTakesFourTapsAndThePinOfWhoReceives() {
        Warung group = ShopPages.withSomethingOutstanding(server, "layar-setor-penuh");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("kasir");
            thumb.countFromHere();
            thumb.tap(thumb.page().locator("nav").getByText("Belum setor"));
            thumb.tap(thumb.link("Terima setoran"));
            thumb.tap(thumb.page().locator(".all"));
            thumb.tap(thumb.page().locator(".foot .main"));
            assertEquals(4, thumb.taps());
            sign(thumb, "135790");
            assertThat(thumb.page().locator("dialog .note.bad")).isVisible();
            assertEquals(0, group.get("cash/till").get("balance").longValue());
            sign(thumb, KETUA);
            assertThat(thumb.page().getByText(
                    "Setoran diterima Rp60.000. Sisa titipan Rp0.")).isVisible();
            assertEquals(60_000, group.get("cash/till").get("balance").longValue());
        }
    }

    @Test
    void whoIsLateTakesNothingNewUnlessTheKetuaAllowsItWithAReason() {
        Warung group = ShopPages.withSomethingOutstanding(server, "layar-izin");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("titipan/A03/ambil");
            assertThat(thumb.page().getByText("Batas Rp500.000, masih bisa Rp440.000."))
                    .isVisible();
            thumb.tap(thumb.button("Tambah Beras 1 kg"));
            assertThat(thumb.page().getByText("lewat waktu lebih dari 3 hari")).isVisible();
            assertThat(thumb.page().locator(".foot .main")).hasCount(0);
            thumb.tap(thumb.button("Izin Bu Ketua"));
            thumb.tap(thumb.button("Sudah janji setor"));
            thumb.typePin(KETUA);
            thumb.tap(thumb.button("Izinkan"));
            thumb.tap(thumb.page().locator(".foot .main"));
            assertThat(thumb.page().getByText("Bu Wati mengambil titipan Rp15.000."))
                    .isVisible();
            JsonNode entries = group.get("daybook?after=0&limit=500").get("entries");
            JsonNode taken = entries.get(entries.size() - 1);
            assertEquals("A01", taken.get("approvedBy").textValue());
            assertEquals("Sudah janji setor", taken.get("reason").textValue());
            assertEquals(List.of(), Warung.items(group.get("review?open=true")).stream()
                    .filter(one -> one.get("code").textValue().equals("overdue")).toList());
        }
    }

    @Test
    void aPromiseStandsBesideTheDebtAndTheCardTellsWhatWas() {
        Warung group = ShopPages.withSomethingOutstanding(server, "layar-janji");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("titipan/A03");
            thumb.tap(thumb.link("Catat janji"));
            thumb.tap(thumb.page().locator("main .main"));
            assertThat(thumb.page().getByText("Bu Wati janji setor Rp60.000, Jumat, 27 Nov."))
                    .isVisible();
            assertThat(thumb.page().locator("main section").first())
                    .containsText("Janji setor Rp60.000, Jumat, 27 Nov.");
            thumb.tap(thumb.page().getByText("Riwayat titipan"));
            thumb.tap(thumb.page().locator("details li button"));
            assertThat(thumb.page().locator("dialog pre")).containsText("Mie goreng");
        }
    }

    private static void sign(Thumb thumb, String pin) {
        thumb.typePin(pin);
        thumb.tap(thumb.button("Benar"));
    }

    private static void take(Thumb thumb) {
        thumb.tap(thumb.link("Bu Rina"));
        thumb.tap(thumb.link("Ambil titipan"));
        for (int count = 0; count < 10; count++) {
            thumb.tap(thumb.button("Tambah Mie goreng"));
        }
        thumb.tap(thumb.page().getByText("Catat ambil"));
        assertThat(thumb.page().getByText("Bu Rina mengambil titipan Rp30.000.")).isVisible();
    }

    private static void deposit(Thumb thumb) {
        thumb.countFromHere();
        thumb.tap(thumb.link("Setor"));
        thumb.tap(thumb.button("20 rb"));
        thumb.tap(thumb.page().getByText("Terima setoran"));
        sign(thumb, KETUA);
        assertThat(thumb.page().getByText(
                "Setoran diterima Rp20.000. Sisa titipan Rp10.000.")).isVisible();
        assertTrue(thumb.taps() <= 4, "a deposit takes " + thumb.taps() + " taps");
    }

    private static void seeTheRest(Thumb thumb) {
        thumb.tap(thumb.page().locator("nav").getByText("Belum setor"));
        Locator card = thumb.page().locator("article[aria-label='Bu Rina']");
        assertThat(card).containsText("Rp10.000");
        assertThat(card.locator("a[href^='https://wa.me/6281234567890?text=']")).isVisible();
        assertThat(thumb.page().getByText("1 orang belum setor.")).isVisible();
    }

    private static void bringBack(Thumb thumb) {
        thumb.page().goBack();
        thumb.tap(thumb.link("Barang kembali"));
        thumb.tap(thumb.button("Tambah Mie goreng"));
        thumb.tap(thumb.button("Terima barang"));
        assertThat(thumb.page().getByText("Barang kembali sudah dicatat.")).isVisible();
    }
}
