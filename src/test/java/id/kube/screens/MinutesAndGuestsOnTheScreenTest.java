package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The secretary's book: whom she invites, what she corrects, and who signs as a guest. */
@QuarkusTest
class MinutesAndGuestsOnTheScreenTest {

    @TestHTTPResource("/")
    URI server;

    /** She reads everything but other people's numbers; WhatsApp asks her whom she means. */
    @Test
    void theSecretaryInvitesWithoutSeeingANumber() {
        Warung group = ShopPages.stocked(server, "notulen-undang");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            List<String> heard = new CopyOnWriteArrayList<>();
            page.onResponse(answer -> {
                // An answer to HEAD has no body that could be read.
                if (answer.url().contains("/api/") && answer.status() == 200
                        && answer.request().method().equals("GET")) {
                    heard.add(answer.text());
                }
            });
            Thumb thumb = secretary(page, group);
            thumb.open("rapat/siapkan");
            assertThat(page.getByText("pilih dia di WhatsApp")).isVisible();
            Locator invitation = thumb.link("Undang Bu Rina");
            String way = invitation.getAttribute("href");
            assertTrue(way.startsWith("https://wa.me/?text=Assalamualaikum%20Bu%20Rina"), way);
            assertThat(page.getByText("Belum ada nomor HP")).hasCount(0);
            assertFalse(String.join("\n", heard).contains("81234567890"), "no number is told");
            assertTrue(heard.stream().anyMatch(answer -> answer.contains("Bu Rina")));
            assertTrue(group.get("members").toString().contains("081234567890"));
        }
    }

    @Test
    void minutesAreCorrectedAndTheOldOnesStay() {
        Warung group = ShopPages.stocked(server, "notulen-layar");
        ShopPages.holdAMeeting(group);
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = secretary(page, group);
            thumb.open("rapat");
            thumb.countFromHere();
            thumb.tap(thumb.link("Perbaiki notulen"));
            assertThat(page.getByText("sudah dipakai, tidak bisa dihapus")).hasCount(2);
            assertThat(page.getByLabel("Hapus keputusan")).hasCount(0);
            thumb.tap(thumb.button("Bu Wati"));
            page.locator("li textarea").nth(1).fill("Beli rak baru sesudah lebaran");
            thumb.tap(thumb.button("Simpan perbaikan"));
            assertThat(page.getByText("Notulen sudah diperbaiki.")).isVisible();
            assertEquals(3, thumb.taps());
            Locator meeting = page.locator("article").first();
            assertThat(meeting).containsText("Diperbaiki tanggal 24 Nov 2026 oleh Bu Wati.");
            assertThat(meeting).containsText("3 orang datang");
            assertThat(meeting).containsText("Beli rak baru sesudah lebaran");
            meeting.locator("summary").last().click();
            assertThat(meeting).containsText("Beli rak baru di pasar sebelum lebaran");
        }
        JsonNode held = group.get("meetings");
        assertEquals(1, held.size());
        assertEquals("2026-11-10", held.get(0).get("date").textValue());
        assertTrue(held.get(0).at("/decisions/0/outcome/done").asBoolean(), "the rule stands");
    }

    @Test
    void aGuestSignsWithHerFinger() {
        Warung group = ShopPages.stocked(server, "notulen-tamu");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = secretary(page, group);
            thumb.open("rapat/tamu");
            page.getByLabel("Nama tamu").fill("Bu Camat");
            page.getByLabel("Dari mana").fill("Kecamatan");
            thumb.tap(thumb.button("Melihat warung"));
            thumb.tap(thumb.button("Tanda tangan"));
            assertThat(thumb.button("Pakai")).isDisabled();
            draws(page);
            thumb.tap(thumb.button("Hapus"));
            assertThat(thumb.button("Pakai")).isDisabled();
            draws(page);
            thumb.tap(thumb.button("Pakai"));
            assertThat(page.getByAltText("Gambar yang akan disimpan")).isVisible();
            thumb.tap(thumb.button("Simpan tamu"));
            assertThat(page.locator("main li img")).isVisible();
            thumb.tap(page.locator("main li button"));
            assertThat(page.locator("dialog img")).isVisible();
        }
        String photo = group.get("visits").get(0).get("photo").textValue();
        assertTrue(photo.matches("[0-9a-f]{64}"), photo);
    }

    private static void draws(Page page) {
        BoundingBox paper = page.locator("dialog canvas").boundingBox();
        page.mouse().move(paper.x + 20, paper.y + 20);
        page.mouse().down();
        page.mouse().move(paper.x + 120, paper.y + 80);
        page.mouse().move(paper.x + 200, paper.y + 30);
        page.mouse().up();
    }

    private Thumb secretary(Page page, Warung group) {
        group.stream("""
                {"id":"ms-1","type":"member","date":"2026-11-02","member":"A03",\
                "name":"Bu Wati","role":"sekretaris","from":"2026-11-02"}""", true);
        group.put("people/A03/pin", """
                {"role":"sekretaris","name":"Bu Wati","pin":"246810"}""");
        return Thumb.of(page, server, group, "A03", "246810", "Bu Wati");
    }
}
