package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A wrong clock is said and stops no sale; a page that cannot keep a sale safe begins none. */
@QuarkusTest
class WrongClockAndUnsafePageTest {

    private static final String NAME = "warung.test";
    /** The other screens, and what tells of the clock, are fetched a moment after the till. */
    private static final int AHEAD_MS = 2_000;
    private static final int DEAF_MS = 1_300;

    @TestHTTPResource("/")
    URI server;

    @Test
    void aClockThatIsWrongIsSaidBesideTheRightTimeAndNobodyIsKeptFromSelling() {
        Warung group = ShopPages.stocked(server, "layar-jam");
        OffsetDateTime late = OffsetDateTime.parse(Thumb.NOW).minus(Duration.ofMinutes(95));
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.at(late, chromium.window(360, 640), server, group);
            sell(thumb);
            // The shop's clock stands still here, so a second may fall before or behind the hour.
            assertThat(thumb.page().getByText(Pattern.compile("Jam HP salah: \\d\\d\\.2[456]\\."
                    + " Jam sebenarnya \\d\\d\\.(59|00|01)"))).isVisible();
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
        }
        assertEquals("2026-11-24", lastOf(group).get("date").textValue());
        assertEquals(0, group.get("review?open=true").size());
    }

    @Test
    void aClockThreeDaysWrongSellsOnTheRightDayAndSomebodyLooksAtIt() {
        Warung group = ShopPages.stocked(server, "layar-tiga-hari");
        try (Chromium chromium = Chromium.open()) {
            for (int days : new int[] {-3, 3}) {
                OffsetDateTime wrong = OffsetDateTime.parse(Thumb.NOW).plusDays(days);
                Thumb thumb = Thumb.at(wrong, chromium.window(360, 640), server, group);
                sell(thumb);
                assertThat(thumb.page().getByText("Jam HP salah")).isVisible();
                assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
                assertEquals("2026-11-24", lastOf(group).get("date").textValue());
            }
        }
        JsonNode reviews = group.get("review?open=true");
        assertEquals(2, reviews.size());
        reviews.forEach(review -> assertEquals("clock", review.get("code").textValue()));
    }

    @Test
    void aPageThatIsNotSafeIsNoTillButCanBeRead() {
        Warung group = ShopPages.withSomethingOutstanding(server, "layar-tak-aman");
        URI unsafe = URI.create("http://" + NAME + ":" + server.getPort() + "/");
        try (Chromium chromium = Chromium.thatFinds(NAME)) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group, unsafe);
            for (String screen : new String[] {"kasir", "serah"}) {
                thumb.open(screen);
                assertThat(thumb.page().getByText("HP ini belum bisa jualan tanpa internet."))
                        .hasCount(1);
                assertThat(thumb.page().getByText("Di sini hanya bisa melihat.")).isVisible();
                assertThat(thumb.page().locator(".tiles, .values")).hasCount(0);
            }
            thumb.open("titipan/A03");
            assertThat(thumb.page().getByText("Rp60.000").first()).isVisible();
            thumb.open("titipan/A03/setor");
            thumb.tap(thumb.page().locator(".all"));
            thumb.tap(thumb.page().locator(".foot .main"));
            thumb.typePin("135791");
            thumb.tap(thumb.button("Benar"));
            assertThat(thumb.page().locator("main .note.bad")).containsText("belum bisa jualan");
        }
        assertEquals(0, group.get("cash/till").get("balance").longValue());
    }

    private static void sell(Thumb thumb) {
        thumb.open("kasir");
        thumb.tapGoods("Mie");
        thumb.page().clock().fastForward(AHEAD_MS);
        thumb.page().clock().fastForward(DEAF_MS);
        thumb.tapMoney("Uang pas");
        thumb.page().locator(".sold svg").waitFor();
    }

    private static JsonNode lastOf(Warung group) {
        JsonNode entries = group.get("daybook?after=0&limit=500").get("entries");
        return entries.get(entries.size() - 1);
    }
}
