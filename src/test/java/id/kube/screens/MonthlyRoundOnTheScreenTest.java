package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The whole round of a month on two telephones: the secretary plans the next one, the treasurer
 * books the wages, pays ten envelopes, locks the month together with the ketua, and has the pack of
 * the meeting before her. Nobody types an address; each step leads to the next.
 */
@QuarkusTest
class MonthlyRoundOnTheScreenTest {

    /** All that each step may ask of a thumb; the digits of PINs are not counted. */
    private static final int ROSTER_TAPS = 5;
    private static final int WAGES_TAPS = 4;
    private static final int ENVELOPE_TAPS = 3;
    private static final int LOCK_TAPS = 4;
    private static final int PACK_TAPS = 1;
    private static final int AT_THE_MEETING = 10;
    private static final String MEASURED = "| %-32s | %4d | %7.1f |";

    @TestHTTPResource("/")
    URI server;

    private final List<String> table = new ArrayList<>();
    private long since;

    @Test
    void leadsFromTheRosterToThePackOfTheMeeting() throws IOException {
        Warung group = MonthOfTen.written(server, "layar-sebulan");
        try (Chromium chromium = Chromium.open()) {
            plansTheNextMonth(chromium, group);
            Thumb thumb = onHerPhone(chromium, group, 1);
            booksTheWages(thumb);
            paysTheEnvelopes(thumb);
            locks(thumb);
            opensThePack(thumb);
        }
        assertTrue(!group.get("closing/2026-10").get("seal").isNull(), "the month is locked");
        for (JsonNode wage : group.get("wages/2026-10").get("members")) {
            assertEquals(0, wage.get("unpaid").longValue(), wage.toString());
        }
        String seen = "| step | taps | seconds |\n|---|---|---|\n" + String.join("\n", table);
        Files.writeString(Path.of("target/month-on-the-screen.md"), seen + "\n");
        System.out.println(seen);
    }

    private void plansTheNextMonth(Chromium chromium, Warung group) {
        Thumb thumb = onHerPhone(chromium, group, 2);
        Page page = thumb.page();
        begins(thumb);
        thumb.tap(page.locator("main a").filter(has("Jadwal minggu depan")));
        assertThat(thumb.button("Simpan jadwal")).isVisible();
        thumb.tap(page.locator("header a").first());
        thumb.tap(thumb.link("Bulan berikutnya"));
        thumb.tap(thumb.link("Usulkan jadwal"));
        assertThat(page.getByText("piket").first()).isVisible();
        thumb.tap(thumb.button("Simpan jadwal"));
        assertThat(page.getByText("Jadwal Desember 2026 disimpan.")).isVisible();
        ends(thumb, "roster of the next month", ROSTER_TAPS);
        assertEquals(93, Warung.items(group.get("roster/2026-12")).size());
    }

    private void booksTheWages(Thumb thumb) {
        Page page = thumb.page();
        begins(thumb);
        thumb.tap(page.locator("main a").filter(has("Oktober 2026 belum ditutup")));
        thumb.tap(thumb.button("Catat alat menua"));
        thumb.tap(thumb.button("Catat upah"));
        assertThat(page.getByText("10 dari 10 hal beres").first()).isVisible();
        thumb.tap(thumb.link("Bayar upah"));
        assertThat(page.getByText("10 orang belum menerima")).isVisible();
        ends(thumb, "wages booked", WAGES_TAPS);
    }

    /** Each signs with her own PIN for what she gets; the whole wage is offered first. */
    private void paysTheEnvelopes(Thumb thumb) {
        Page page = thumb.page();
        begins(thumb);
        for (int at = 0; at < MonthOfTen.NAMES.size(); at++) {
            String name = MonthOfTen.NAMES.get(at);
            thumb.tap(page.locator("article[aria-label='" + name + "'] a"));
            thumb.tap(page.locator("button.main"));
            thumb.typePin(MonthOfTen.pin(at));
            thumb.tap(thumb.button("Sudah saya terima"));
            assertThat(page.getByText(name + " menerima Rp").first()).isVisible();
        }
        assertThat(page.getByText("Semua upah sudah dibayar.")).isVisible();
        ends(thumb, "ten envelopes, each with a PIN", ENVELOPE_TAPS * AT_THE_MEETING);
    }

    private void locks(Thumb thumb) {
        begins(thumb);
        thumb.tap(thumb.link("Tutup Oktober 2026"));
        thumb.tap(thumb.button("Kunci Oktober 2026"));
        thumb.typePin(MonthOfTen.TREASURER);
        thumb.tap(thumb.button("Lanjut"));
        thumb.typePin(MonthOfTen.CHAIR);
        thumb.tap(thumb.button("Kunci"));
        assertThat(thumb.page().getByText("Oktober 2026 sudah dikunci.")).isVisible();
        ends(thumb, "month looked through and locked", LOCK_TAPS);
    }

    private void opensThePack(Thumb thumb) {
        begins(thumb);
        thumb.tap(thumb.link("Berkas rapat bulan ini"));
        assertThat(thumb.page().locator("article.sheet")).hasCount(5);
        assertThat(thumb.page().getByText("Sementara")).hasCount(0);
        ends(thumb, "pack of the meeting", PACK_TAPS);
    }

    private void begins(Thumb thumb) {
        thumb.countFromHere();
        since = System.nanoTime();
    }

    private void ends(Thumb thumb, String step, int most) {
        double seconds = Duration.ofNanos(System.nanoTime() - since).toMillis() / 1_000.0;
        table.add(MEASURED.formatted(step, thumb.taps(), seconds));
        assertTrue(thumb.taps() <= most, step + " takes " + thumb.taps() + " taps");
    }

    private Thumb onHerPhone(Chromium chromium, Warung group, int who) {
        Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, MonthOfTen.code(who),
                MonthOfTen.pin(who), MonthOfTen.NAMES.get(who));
        thumb.open("beranda");
        return thumb;
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
