package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A month with too little in the box, as the treasurer sees it: what is there is given out, what is
 * owed is set off if she agrees, who waits is written down; and the fund for hard days helps.
 */
@QuarkusTest
class ShortMonthOnTheScreenTest {

    /** All but Rp170.000 went to the bank; Bu Ani answers for Rp29.000 that the till lacked. */
    private static final String SHORT = """
            {"id":"s1","type":"cash.move","date":"2026-10-31","from":"box","to":"bank",\
            "amount":4480000}
            {"id":"s2","type":"wage.accrue","date":"2026-10-31","month":"2026-10",\
            "members":%s}
            {"id":"s3","type":"cash.count","date":"2026-11-02","where":"till",\
            "counted":13921000,"charge":"A04"}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void givesOutWhatIsThereAndWritesDownWhoWaits() {
        Warung group = MonthOfTen.written(server, "layar-kurang");
        List<String> all = IntStream.range(0, MonthOfTen.NAMES.size())
                .mapToObj(at -> "\"" + MonthOfTen.code(at) + "\"").toList();
        group.stream(SHORT.formatted(all), true).forEach(result -> assertEquals("written",
                result.get("status").textValue(), result.toString()));
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = as(1, page, group);
            thumb.open("upah/2026-10");
            assertThat(page.getByText("10 orang belum menerima")).isVisible();
            assertThat(page.getByText("sisanya menunggu dan dibahas di rapat")).isVisible();
            assertThat(page.getByText(Pattern.compile("Bolos 1 kali: tanggal \\d+\\.")).first())
                    .isVisible();

            pays(thumb, 0, "Bu Siti menerima Rp1");
            pays(thumb, 2, "menunggu.");
            open(thumb, 4);
            assertThat(page.getByText("Kaleng sisihan kosong.")).isVisible();

            thumb.open("upah/2026-10/A04");
            thumb.tap(thumb.button("Potong Rp29.000 dari upah"));
            assertThat(page.getByText("Rp29.000 dipotong dari upah Bu Ani.")).isVisible();
        }
        JsonNode members = group.get("wages/2026-10").get("members");
        assertEquals(0, unpaid(members, "A01"));
        assertTrue(unpaid(members, "A03") > 0, "Bu Wati waits for the rest");
        assertEquals(unpaid(members, "A04") + 29_000, net(members, "A04"));
        List<Long> inTheBox = Warung.items(group.get("ledger/trial-balance?asOf=2026-11-24"))
                .stream().filter(one -> one.get("code").textValue().equals("1-1130"))
                .map(one -> one.get("balance").longValue()).toList();
        assertEquals(List.of(0L), inTheBox);
    }

    @Test
    void theFundForHardDaysIsFilledAndHelps() {
        Warung group = MonthOfTen.written(server, "layar-iks");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = as(1, page, group);
            thumb.open("simpanan/iks");
            thumb.tap(thumb.button("20 rb"));
            thumb.tap(thumb.button("Kaleng sisihan"));
            thumb.tap(page.locator("button.main"));
            assertThat(page.getByText("Iuran Rp20.000 masuk dana IKS.")).isVisible();
            thumb.tap(thumb.button("Beri bantuan"));
            thumb.tap(thumb.button("5 rb"));
            page.getByLabel("Untuk siapa, kenapa?").fill("Bu Imas, anaknya sakit");
            thumb.tap(page.locator(".sums button").nth(1));
            thumb.tap(page.locator("button.main"));
            assertThat(page.getByText("Bantuan Rp5.000 dicatat dari dana IKS.")).isVisible();
            assertThat(page.locator(".big")).hasText("Rp15.000");
        }
    }

    @Test
    void theRosterOfAMonthHangsOnTheWallOnOnePage() {
        Warung group = MonthOfTen.written(server, "layar-dinding");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(1_280, 800);
            Thumb thumb = as(2, page, group);
            thumb.open("piket/2026-10");
            assertThat(page.locator(".wall tbody tr")).hasCount(31);
            assertEquals(1, OnPaper.pages(page));
        }
    }

    private Thumb as(int who, Page page, Warung group) {
        return Thumb.of(page, server, group, MonthOfTen.code(who), MonthOfTen.pin(who),
                MonthOfTen.NAMES.get(who));
    }

    /** She gets all that is there, and signs with her PIN. */
    private static void pays(Thumb thumb, int who, String told) {
        open(thumb, who);
        thumb.tap(thumb.page().locator("button.main"));
        thumb.typePin(MonthOfTen.pin(who));
        thumb.tap(thumb.button("Sudah saya terima"));
        assertThat(thumb.page().getByText(told).first()).isVisible();
    }

    private static void open(Thumb thumb, int who) {
        thumb.tap(thumb.page().locator("article[aria-label='" + MonthOfTen.NAMES.get(who)
                + "'] a"));
    }

    private static long unpaid(JsonNode members, String code) {
        return of(members, code).get("unpaid").longValue();
    }

    private static long net(JsonNode members, String code) {
        return of(members, code).get("net").longValue();
    }

    private static JsonNode of(JsonNode members, String code) {
        for (JsonNode member : members) {
            if (member.get("member").textValue().equals(code)) {
                return member;
            }
        }
        throw new AssertionError(code);
    }
}
