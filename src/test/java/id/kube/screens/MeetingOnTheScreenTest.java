package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A meeting from the invitation to the decision that is carried out, with a thumb on a phone. */
@QuarkusTest
class MeetingOnTheScreenTest {

    private static final Duration SENDING = Duration.ofSeconds(40);

    @TestHTTPResource("/")
    URI server;

    @Test
    void isPreparedHeldAndCarriedOutInElevenTaps() {
        Warung group = ShopPages.withSomethingOutstanding(server, "rapat-jalan");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("rapat");
            thumb.countFromHere();
            thumb.tap(thumb.link("Siapkan rapat"));
            invites(page);
            thumb.tap(thumb.link("Rapat dimulai: catat"));
            holds(thumb);
            JsonNode held = group.get("meetings").get(0);
            assertEquals("[\"A01\",\"A02\",\"A03\"]", held.get("present").toString());
            assertTrue(held.get("agenda").textValue().contains("Setoran titipan: 1 anggota"));
            assertEquals("hadir", held.get("pendamping").textValue());
            assertEquals("2026-12-22", held.get("nextOn").textValue());

            changesTheWage(thumb, group);
            thumb.open("rapat");
            assertThat(decision(page, "K1/2026-11")).containsText("sudah, 24 Nov");
            assertThat(decision(page, "K2/2026-11")).containsText("belum ada kabar");
            thumb.tap(answer(page, "K2/2026-11", "Sudah"));
            assertThat(decision(page, "K2/2026-11")).containsText("sudah, 24 Nov");
            assertTrue(group.get("meetings").get(0).at("/decisions/1/outcome/done").asBoolean());
            assertEquals(11, thumb.taps());

            thumb.open("berkas/2026-11");
            Locator last = page.locator("article.sheet").last();
            assertThat(last).containsText("K2/2026-11: Beli rak ☑ sudah, 24 Nov");
            assertThat(last).not().containsText("☐");
        }
    }

    /** The agenda tells the sum of what is owed; the invitation tells neither sum nor name. */
    private static void invites(Page page) {
        // The watch looks at all days that are over when it is asked for the first time.
        page.locator("main ol li").first().waitFor();
        assertThat(page.locator("main ol li").first()).containsText("Setoran titipan: 1 anggota");
        String invitation = URLDecoder.decode(page.getByText("Undang Bu Rina").locator("..")
                .getAttribute("href"), StandardCharsets.UTF_8);
        assertTrue(invitation.startsWith("https://wa.me/6281234567890?text=Assalamualaikum Bu "
                + "Rina."), invitation);
        assertTrue(invitation.contains("Setoran titipan"), invitation);
        assertFalse(invitation.contains("Rp") || invitation.contains("Wati"), invitation);
        assertThat(page.getByText("Belum ada nomor HP: Bu Wati.")).isVisible();
    }

    private static void holds(Thumb thumb) {
        thumb.tap(thumb.button("Semua datang"));
        thumb.tap(thumb.button("Datang"));
        decides(thumb, "Upah piket jadi Rp175.000");
        decides(thumb, "Beli rak");
        thumb.tap(thumb.button("Simpan rapat"));
        assertThat(thumb.page().getByText("Rapat sudah dicatat.")).isVisible();
    }

    private static void decides(Thumb thumb, String text) {
        thumb.page().getByPlaceholder("Misalnya: upah").fill(text);
        thumb.tap(thumb.button("Tambah keputusan"));
    }

    private static void changesTheWage(Thumb thumb, Warung group) {
        Page page = thumb.page();
        thumb.open("aturan");
        thumb.tap(thumb.link("Ganti Upah piket sebulan"));
        for (String digit : new String[] {"1", "7", "5", "000"}) {
            thumb.button(digit).click();
        }
        thumb.button("Ganti aturan").click();
        assertThat(page.locator(".note.bad")).hasText("Pilih dulu keputusan rapatnya.");
        thumb.tap(page.locator(".pick").first());
        thumb.tap(thumb.button("Ganti aturan"));
        assertThat(page.getByText("Upah piket sebulan jadi Rp175.000, mulai 24 Nov 2026."))
                .isVisible();
        assertEquals("175000", group.get("rules").get("wage.base").textValue());
        assertThat(page.locator("article").first()).containsText("keputusan K1/2026-11");
    }

    @Test
    void isWrittenDownWhileTheShopIsOutOfReachAndOutlivesTheLockOfThePhone() {
        Warung group = ShopPages.stocked(server, "rapat-jauh");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("rapat/catat");
            thumb.tap(thumb.button("Bu Rina"));
            decides(thumb, "Buka jam enam pagi");
            page.reload();
            assertThat(page.getByText("1 dari 3 datang")).isVisible();
            assertThat(page.getByText("Buka jam enam pagi")).isVisible();
            page.context().setOffline(true);
            thumb.tap(thumb.button("Simpan rapat"));
            assertThat(page.getByText("Aman di alat ini.").first()).isVisible();
            assertEquals(0, group.get("meetings").size());
            page.context().setOffline(false);
            Patience.until("the minutes have reached the shop", SENDING,
                    () -> group.get("meetings").size() == 1);
            assertEquals("K1/2026-11", group.get("meetings").get(0).at("/decisions/0/code")
                    .textValue());
        }
    }

    @Test
    void isReadByAMemberWhoChangesNothing() {
        Warung group = ShopPages.stocked(server, "rapat-anggota");
        ShopPages.holdAMeeting(group);
        group.put("people/A02/pin", "{\"role\":\"anggota\",\"name\":\"Bu Rina\",\"pin\":\"2468\"}");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group, "A02", "2468", "Bu Rina");
            thumb.open("rapat");
            assertThat(decision(page, "K2/2026-11")).containsText("belum, 12 Nov");
            assertThat(page.getByText("Rapat berikutnya Selasa, 8 Des.").first()).isVisible();
            for (String may : new String[] {"Siapkan rapat", "Catat rapat", "Buku tamu"}) {
                assertThat(thumb.link(may)).hasCount(0);
            }
            assertThat(thumb.button("Sudah")).hasCount(0);
            thumb.open("aturan");
            assertThat(page.locator("article").first()).containsText(
                    "Mulai 1 Des 2026: Rp175.000.");
            assertThat(page.getByText("Ganti", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            thumb.open("aturan/wage.base");
            assertThat(page.getByText("hanya bisa diganti oleh ketua")).isVisible();
            assertThat(page.locator(".keys")).hasCount(0);
        }
    }

    @Test
    void aPendampingWritesHerVisitIntoTheGuestBook() {
        Warung group = ShopPages.stocked(server, "rapat-tamu");
        ShopPages.holdAMeeting(group);
        group.put("people/P01/pin",
                "{\"role\":\"pendamping\",\"name\":\"Pak Budi\",\"pin\":\"246824\"}");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group, "P01", "246824", "Pak Budi");
            thumb.open("rapat/tamu");
            assertThat(page.locator("main li").first()).containsText("Bapak Camat");
            page.getByPlaceholder("Misalnya: buku kas").fill("Piket lengkap.");
            thumb.tap(thumb.button("Simpan tamu"));
            assertThat(page.locator("main li").first()).containsText("Pak Budi, Pendamping KUBE");
            JsonNode visit = group.get("visits").get(0);
            assertEquals("Piket lengkap.", visit.get("note").textValue());
            thumb.open("rapat");
            assertThat(thumb.button("Sudah")).hasCount(0);
            assertThat(thumb.link("Buku tamu")).isVisible();
        }
    }

    private static Locator decision(Page page, String code) {
        return page.locator("article li").filter(new Locator.FilterOptions().setHasText(code));
    }

    private static Locator answer(Page page, String code, String word) {
        return decision(page, code).locator("button").filter(new Locator.FilterOptions()
                .setHasText(word));
    }
}
