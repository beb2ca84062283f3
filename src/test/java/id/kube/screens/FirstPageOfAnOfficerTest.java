package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** On her own phone each officer's first question is answered before she taps. */
@QuarkusTest
class FirstPageOfAnOfficerTest {

    private static final String OFFICERS = """
            {"id":"of-2","type":"member","date":"2026-11-02","member":"A02","name":"Bu Rina",\
            "phone":"081234567890","role":"bendahara","from":"2026-11-02"}
            {"id":"of-3","type":"member","date":"2026-11-02","member":"A03","name":"Bu Wati",\
            "role":"sekretaris","from":"2026-11-02"}
            {"id":"of-4","type":"pendamping","date":"2026-11-02","code":"P1","name":"Bu Dian"}
            {"id":"of-5","type":"visit","date":"2026-11-10","visitor":"Bu Dian",\
            "from":"Dinas Sosial","purpose":"Kunjungan pendamping","note":"buku rapi"}
            {"id":"of-6","type":"meeting","date":"2026-11-03","meeting":"R-2026-11-03",\
            "present":["A01","A02"],"decisions":[],"nextOn":"2026-11-28"}
            {"id":"of-7","type":"cash.move","date":"2026-11-20","from":"treasury","to":"bank",\
            "amount":4000000}
            {"id":"of-8","type":"sale","date":"2026-11-23","lines":[{"sku":"BRS","qty":20,\
            "amount":300000}],"pay":[{"m":"till","amount":300000}]}
            {"id":"of-9","type":"setaside","date":"2026-11-23","amount":150000}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void theTreasurerSeesWhereTheMoneyIsAndWhoStillBringsSome() {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = onHerPhone(page, "hal-bendahara", "A02", "bendahara", "Bu Rina");
            assertEquals(0, thumb.taps());
            leads(page, "#/uang", "Kas bendahara", "Rp12.740.000");
            leads(page, "#/uang", "Bank", "Rp4.000.000");
            leads(page, "#/sisihan", "Kaleng sisihan", "Rp150.000");
            leads(page, "#/qris", "QRIS di jalan", "Rp142.500");
            leads(page, "#/laporan/income", "Penjualan hari ini", "Rp6.000");
            leads(page, "#/belum-setor", "Titipan belum setor", "Rp60.000");
            assertThat(page.getByText("1 orang, lewat waktu Rp60.000")).isVisible();

            thumb.tap(thumb.link("Kaleng sisihan"));
            assertThat(page.locator("h1")).hasText("Kaleng sisihan");
            assertEquals(1, thumb.taps());
        }
    }

    @Test
    void theSecretarySeesTheNextMeetingAndThatNextWeekHasNoRoster() {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = onHerPhone(page, "hal-sekretaris", "A03", "sekretaris", "Bu Wati");
            assertEquals(0, thumb.taps());
            leads(page, "#/rapat", "Rapat berikutnya", "Sabtu, 28 Nov");
            leads(page, "#/piket/2026-11/rencana", "Jadwal minggu depan", "Belum ada");
            leads(page, "#/laporan/members", "Anggota", "3 orang");
            leads(page, "#/barang/hitung", "Hitung barang hari ini", "barang");
            assertThat(page.getByText("Kas bendahara")).hasCount(0);
        }
    }

    @Test
    void theFacilitatorSeesTheMonthsAndOnlyLooks() {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = onHerPhone(page, "hal-pendamping", "P1", "pendamping", "Bu Dian");
            assertEquals(0, thumb.taps());
            Locator months = page.locator("section table").first();
            // Six months and every signal are read for it.
            months.waitFor();
            assertThat(months.locator("tbody tr")).hasCount(5);
            assertThat(months.getByRole(AriaRole.ROW).filter(has("Penjualan"))).containsText(
                    "442.500");
            assertThat(months.getByRole(AriaRole.ROW).filter(has("Sisihan"))).containsText(
                    "150 rb");
            leads(page, "#/belum-setor", "Belum setor", "Rp60.000");
            assertThat(page.getByText("Bu Dian, Dinas Sosial")).isVisible();
            assertThat(page.locator("main button")).hasCount(0);
        }
    }

    private Thumb onHerPhone(Page page, String code, String member, String role, String name) {
        Warung group = ShopPages.withSomethingOutstanding(server, code);
        group.stream(OFFICERS, false).forEach(one ->
                assertEquals("written", one.get("status").textValue(), one.toString()));
        group.put("people/" + member + "/pin",
                "{\"role\":\"%s\",\"name\":\"%s\",\"pin\":\"246810\"}".formatted(role, name));
        Thumb thumb = Thumb.of(page, server, group, member, "246810", name);
        thumb.open("orang");
        Locator own = page.locator("label:has-text('Ini HP saya sendiri') input");
        assertThat(thumb.button("Ganti orang")).isVisible();
        // Who only visits has no till that could come before her page, and is asked nothing.
        assertEquals(role.equals("pendamping") ? 0 : 1, own.count());
        if (own.count() > 0) {
            own.check();
        }
        page.navigate("about:blank");
        page.navigate(server.resolve("/").toString());
        return thumb;
    }

    private static void leads(Page page, String to, String... words) {
        Locator line = page.locator("main a[href='" + to + "']").filter(has(words[0]));
        for (String word : words) {
            assertThat(line).containsText(word);
        }
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
