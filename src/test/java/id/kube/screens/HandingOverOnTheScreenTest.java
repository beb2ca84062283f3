package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Response;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The till is counted blind, the next member takes it with her PIN, and both know the result. */
@QuarkusTest
class HandingOverOnTheScreenTest {

    private static final String PIN = "2468";
    /** One 50,000, one 20,000, one 10,000, one 5,000, one 2,000 and nothing else. */
    private static final List<String> NOTES = List.of("", "1", "1", "1", "1", "1", "", "", "",
            "");
    private static final int MOST_TAPS = 30;

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource({"360, 640", "1280, 800"})
    void isShortAndSaysWhyAndGoesOn(int width, int height) {
        Warung group = withChange("layar-serah-" + width);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(width, height), server, group, "A02", PIN,
                    "Bu Rina");
            StringBuilder told = new StringBuilder();
            thumb.page().onResponse(response -> told.append(bodyOf(response)));
            thumb.open("kasir");
            thumb.tap(thumb.page().locator("header a"));
            thumb.tap(thumb.link("Serah terima piket"));
            count(thumb);
            assertFalse(told.toString().contains("90000"), "the till's balance is told");
            assertFalse(thumb.page().content().contains("90.000"), "the till's balance is shown");
            receive(thumb);
            assertThat(thumb.page().getByText("Uang kurang Rp3.000")).isVisible();
            assertThat(thumb.page().locator("dl")).containsText("Rp90.000");
            thumb.tap(thumb.button("Salah kembalian"));
            assertThat(thumb.page().getByText("Dicatat: Salah kembalian.")).isVisible();
            thumb.tap(thumb.button("Mulai jualan"));
            assertThat(thumb.page().locator("header a[aria-label*='Bu Wati']")).isVisible();
            assertTrue(thumb.taps() <= MOST_TAPS, "a hand-over takes " + thumb.taps() + " taps");
            seeTheBooks(group);
            // Who is on duty is not led to what only officers may see.
            assertThat(thumb.page().locator("nav a")).hasText(
                    new String[] {"Kasir", "Titipan", "Belum setor", "Kantor"});
        }
    }

    @Test
    void isCountedOnceMoreAndTellsWhatIsMissingInAll() {
        Warung group = withChange("layar-serah-lagi");
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, "A02", PIN,
                    "Bu Rina");
            thumb.open("serah");
            count(thumb);
            thumb.tap(thumb.button("Belum ada yang menerima"));
            thumb.tap(thumb.button("Hitung lagi"));
            for (String pieces : List.of("", "1", "1", "1", "2", "", "", "", "", "")) {
                enter(thumb, pieces);
            }
            assertThat(thumb.page().getByText("Uang kurang Rp0")).hasCount(0);
            assertThat(thumb.page().locator("dl")).containsText("Rp90.000");
            assertThat(thumb.page().getByText("Uang pas. Terima kasih.")).isVisible();
            thumb.tap(thumb.button("Selesai"));
            assertThat(thumb.page().getByText("Siapa bertugas?")).isVisible();
        }
        assertEquals(List.of(-3_000L, 3_000L), variances(group));
    }

    /** Rp90,000 should be in the till; Bu Rina and Bu Wati have a PIN. */
    private Warung withChange(String code) {
        Warung group = ShopPages.stocked(server, code);
        for (String member : List.of("A02", "A03")) {
            group.put("people/" + member + "/pin", """
                    {"role":"anggota","name":"%s","pin":"%s"}"""
                    .formatted(member.equals("A02") ? "Bu Rina" : "Bu Wati", PIN));
        }
        group.post("daybook", """
                {"id":"c-till","type":"cash.move","date":"2026-11-02","from":"treasury",
                 "to":"till","amount":90000}""", 201);
        return group;
    }

    private static void count(Thumb thumb) {
        NOTES.forEach(pieces -> enter(thumb, pieces));
    }

    private static void enter(Thumb thumb, String pieces) {
        if (!pieces.isEmpty()) {
            thumb.tap(thumb.button(pieces));
        }
        thumb.tap(thumb.page().locator(".end button"));
    }

    private static void receive(Thumb thumb) {
        thumb.tap(thumb.page().locator(".tiles button", new com.microsoft.playwright.Page
                .LocatorOptions().setHasText("Bu Wati")));
        for (String digit : PIN.split("")) {
            thumb.button(digit).click();
        }
        thumb.tap(thumb.button("Terima"));
    }

    private static void seeTheBooks(Warung group) {
        assertEquals(List.of(-3_000L), variances(group));
        JsonNode count = group.get("cash/counts").get(0);
        assertEquals("A02", count.get("who").textValue());
        String today = count.get("date").textValue();
        assertEquals(today + "/1", count.get("shift").textValue());
        assertEquals(87_000, group.get("cash/till").get("balance").longValue());
        Patience.until("her presence is written", Duration.ofSeconds(20),
                () -> attended(group).equals(List.of(today + "/2A03")));
    }

    private static List<String> attended(Warung group) {
        return StreamSupport.stream(
                group.get("daybook?after=0&limit=500").get("entries").spliterator(), false)
                .filter(entry -> entry.get("type").textValue().equals("shift.attend"))
                .map(entry -> entry.get("shift").textValue() + entry.get("by").textValue())
                .toList();
    }

    private static List<Long> variances(Warung group) {
        return StreamSupport.stream(group.get("cash/counts").spliterator(), false)
                .map(count -> count.get("variance").longValue()).toList();
    }

    private static String bodyOf(Response response) {
        boolean hasBody = response.url().contains("/api/") && response.status() == 200
                && !response.request().method().equals("HEAD");
        return hasBody ? response.text() : "";
    }
}
