package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The month is planned in a few taps, a turn finds somebody else, and who came is told. */
@QuarkusTest
class PlanningShiftsOnTheScreenTest {

    private static final String RINA = "2468";
    private static final String WATI = "3579";

    @TestHTTPResource("/")
    URI server;

    @Test
    void theKetuaPlansAMonthWithADayOffInSevenTaps() {
        Warung group = ShopPages.stocked(server, "layar-jadwal");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("piket");
            assertThat(thumb.page().getByText("Jadwal November 2026 belum ada.")).isVisible();
            thumb.countFromHere();
            thumb.tap(thumb.link("Bulan berikutnya"));
            assertThat(thumb.page().getByText("Jadwal Desember 2026 belum ada.")).isVisible();
            thumb.tap(thumb.link("Usulkan jadwal"));
            assertThat(thumb.page().getByText("Semua orang dapat 31 piket")).isVisible();
            thumb.tap(thumb.page().getByText("Siapa minta libur?"));
            thumb.tap(button(thumb, "Bu Rina"));
            thumb.tap(thumb.button("5 Des 2026"));
            thumb.tap(thumb.button("Pakai"));
            assertThat(thumb.page().getByText("1 hari")).isVisible();
            thumb.tap(thumb.button("Simpan jadwal"));
            assertThat(thumb.page().getByText("Jadwal Desember 2026 disimpan.")).isVisible();
            assertEquals(7, thumb.taps());
        }
        List<JsonNode> cells = Warung.items(group.get("roster/2026-12"));
        assertEquals(93, cells.size());
        assertTrue(cells.stream().noneMatch(cell -> cell.get("member").textValue().equals("A02")
                && cell.get("date").textValue().equals("2026-12-05")), "her day off");
    }

    @Test
    void aTurnIsGivenToAnotherBeforeItIsSaved() {
        Warung group = ShopPages.stocked(server, "layar-ganti");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            thumb.open("piket/2026-11/rencana");
            assertThat(thumb.page().getByText("Mulai 24 Nov 2026. Hari yang sudah lewat tidak"
                    + " berubah.")).isVisible();
            Locator turn = thumb.page().locator(".days .slot button").first();
            String before = turn.textContent();
            thumb.tap(turn);
            Locator other = thumb.page().locator("dialog .stack > button").first();
            String name = other.locator(".grow").textContent();
            thumb.tap(other);
            assertThat(turn).hasText(name);
            assertTrue(!name.equals(before), "another stands there");
            thumb.tap(thumb.button("Simpan jadwal"));
            assertThat(thumb.page().getByText("Jadwal November 2026 disimpan.")).isVisible();
        }
        assertEquals(21, Warung.items(group.get("roster/2026-11")).size());
    }

    @Test
    void aMemberFindsAnotherTheOtherAcceptsAndTheKetuaApproves() {
        Warung group = planned("layar-tukar");
        pin(group, "A02", "Bu Rina", RINA);
        pin(group, "A03", "Bu Wati", WATI);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", RINA,
                    "Bu Rina");
            thumb.open("piket");
            thumb.countFromHere();
            thumb.tap(thumb.link("Tukar piket"));
            thumb.tap(thumb.link("Rabu, 25 Nov, Siang"));
            thumb.tap(button(thumb, "Bu Wati"));
            thumb.tap(thumb.button("Ajukan"));
            assertThat(thumb.page().getByText("Sudah diajukan. Kabari Bu Wati.")).isVisible();
            assertEquals(4, thumb.taps());
            String chat = thumb.link("WhatsApp Bu Wati").first().getAttribute("href");
            assertTrue(chat.startsWith("https://wa.me/") && chat.contains("Bisa%20gantikan%20"
                    + "piket%20saya%3F%20Rabu%2C%2025%20Nov"), chat);
            thumb.tap(thumb.button("Bu Wati bisa"));
            thumb.typePin(WATI);
            thumb.tap(thumb.button("Lanjut"));
            assertThat(thumb.page().getByText("Bu Wati bisa. Menunggu ketua.")).isVisible();
            thumb.tap(thumb.button("Setujui"));
            thumb.typePin("135791");
            thumb.tap(thumb.button("Lanjut"));
            assertThat(thumb.page().getByText("Disetujui ketua.")).isVisible();
            assertEquals(8, thumb.taps());
        }
        JsonNode swap = group.get("roster/2026-11/swaps").get(0);
        assertEquals("approved", swap.get("status").textValue());
        JsonNode entries = group.get("daybook?after=0&limit=500").get("entries");
        assertEquals("A01", entries.get(entries.size() - 1).get("by").textValue());
        assertEquals("A03", entries.get(entries.size() - 2).get("by").textValue());
    }

    @Test
    void whoCameIsToldByATapAndNeverBeforeTheShift() {
        Warung group = planned("layar-hadir");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.windowInJakarta(360, 640), server, group);
            thumb.open("piket");
            assertThat(thumb.page().locator(".who")).hasText("Bu Siti");
            thumb.tap(button(thumb, "Sore, Selasa, 24 Nov"));
            assertThat(thumb.page().getByText("Piket ini belum mulai.")).isVisible();
            assertThat(thumb.button("Datang")).hasCount(0);
            thumb.tap(thumb.button("Tutup"));
            thumb.countFromHere();
            thumb.tap(button(thumb, "Siang, Selasa, 24 Nov"));
            thumb.tap(thumb.button("Datang"));
            assertThat(thumb.page().getByText("Sudah dicatat.")).isVisible();
            assertEquals(2, thumb.taps());
            thumb.tap(button(thumb, "Pagi, Selasa, 24 Nov"));
            thumb.tap(thumb.button("Tidak datang"));
            thumb.tap(thumb.button("Lupa"));
            assertThat(thumb.page().locator("button.missed")).hasCount(1);
        }
        assertEquals(List.of("missed", "attended", "planned", "planned"),
                Warung.items(group.get("roster/2026-11")).stream()
                        .map(cell -> cell.get("status").textValue()).toList());
        assertEquals(1, Warung.items(group.get("wages/2026-11").get("members")).stream()
                .filter(wage -> wage.get("net").longValue() == 145_000).count());
    }

    private Warung planned(String code) {
        Warung group = ShopPages.stocked(server, code);
        group.post("daybook", """
                {"id":"r","type":"shift.plan","date":"2026-11-20","month":"2026-11","slots":3,
                 "cells":[{"date":"2026-11-24","slot":1,"member":"A03"},
                 {"date":"2026-11-24","slot":2,"member":"A01"},
                 {"date":"2026-11-24","slot":3,"member":"A02"},
                 {"date":"2026-11-25","slot":2,"member":"A02"}]}""", 201);
        return group;
    }

    private static void pin(Warung group, String member, String name, String pin) {
        group.put("people/" + member + "/pin", """
                {"role":"anggota","name":"%s","pin":"%s"}""".formatted(name, pin));
    }

    /** A button whose name has these words in it, however it goes on. */
    private static Locator button(Thumb thumb, String words) {
        return thumb.page().getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words)).first();
    }
}
