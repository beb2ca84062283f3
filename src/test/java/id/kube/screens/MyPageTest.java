package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A member's own page: her turns, her goods, her wage and her savings, and nobody else's. */
@QuarkusTest
class MyPageTest {

    private static final String BOOKS = """
            {"id":"m-2","type":"member","date":"2026-11-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"m-3","type":"member","date":"2026-11-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-11-01"}
            {"id":"j-1","type":"shift.plan","date":"2026-11-01","month":"2026-11","slots":3,\
            "cells":[{"date":"2026-11-02","slot":1,"member":"A02"},\
            {"date":"2026-11-03","slot":2,"member":"A02"},\
            {"date":"2026-11-24","slot":2,"member":"A02"},\
            {"date":"2026-11-26","slot":1,"member":"A02"},\
            {"date":"2026-11-24","slot":1,"member":"A03"}]}
            {"id":"h-1","type":"shift.attend","date":"2026-11-02","shift":"2026-11-02/1",\
            "member":"A02"}
            {"id":"h-2","type":"shift.miss","date":"2026-11-03","shift":"2026-11-03/2",\
            "member":"A02"}
            {"id":"s-1","type":"saving.deposit","date":"2026-11-05","member":"A02",\
            "amount":12000,"to":"treasury"}
            {"id":"s-2","type":"saving.deposit","date":"2026-11-05","member":"A03",\
            "amount":99000,"to":"treasury"}
            {"id":"t-1","type":"consign.take","date":"2026-11-20","member":"A02",\
            "due":"2026-11-27","lines":[{"sku":"MIE","qty":2,"settle":5000}]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void answersWhatSheAsksFirst() {
        Warung group = ShopPages.stocked(server, "halaman-saya");
        group.stream(BOOKS, false);
        group.put("people/A02/pin", "{\"role\":\"anggota\",\"name\":\"Bu Rina\",\"pin\":\"2468\"}");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group, "A02", "2468", "Bu Rina");
            thumb.open("saya");
            says(page, "Piket saya", "Hari ini, Siang, 08.00–12.00", "Kamis, 26 Nov, Pagi",
                    "1 kali datang bulan ini", "1 kali tidak datang");
            says(page, "Titipan saya", "Rp5.000", "Setor paling lambat 27 Nov 2026.");
            says(page, "Upah saya", "Rp145.000", "Rp150.000 dikurangi 1 kali tidak datang");
            says(page, "Simpanan saya", "Rp12.000");
            assertThat(page.getByText("99.000")).hasCount(0);
            assertThat(page.getByText("Uang KUBE")).hasCount(0);

            thumb.open("orang");
            thumb.tap(page.getByText("Ini HP saya sendiri"));
            page.navigate("about:blank");
            page.navigate(server.resolve("/").toString());
            says(page, "Piket saya", "Hari ini, Siang");
        }
    }

    private static void says(Page page, String card, String... words) {
        for (String word : words) {
            assertThat(page.locator("section").filter(new Locator
                    .FilterOptions().setHasText(card))).containsText(word);
        }
    }
}
