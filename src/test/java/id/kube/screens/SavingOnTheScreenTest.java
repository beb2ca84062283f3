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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member puts money by, the group has a goal, and a reminder is the group's own. */
@QuarkusTest
class SavingOnTheScreenTest {

    private static final String BOX = """
            {"id":"v1","type":"sale","date":"2026-11-21","lines":[{"sku":"BRS","qty":40,\
            "amount":600000}],"pay":[{"m":"till","amount":600000}]}
            {"id":"v2","type":"setaside","date":"2026-11-21","amount":150000}
            {"id":"v3","type":"setaside","date":"2026-11-22","amount":150000}
            {"id":"v4","type":"setaside","date":"2026-11-23","amount":150000}
            {"id":"v5","type":"sale","date":"2026-11-20","lines":[{"sku":"MIE","qty":1,\
            "amount":3000}],"pay":[{"m":"till","amount":3000}]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void aMemberPutsMoneyByInFourTaps() {
        Warung group = ShopPages.stocked(server, "menabung");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("simpanan");
            thumb.tap(thumb.link("Bu Rina"));
            thumb.tap(thumb.button("10 rb"));
            thumb.tap(thumb.button("Terima Rp10.000"));
            thumb.typePin("135791");
            thumb.tap(thumb.button("Benar"));
            assertThat(page.getByText("Bu Rina menabung Rp10.000. Simpanannya sekarang "
                    + "Rp10.000.")).isVisible();
            assertEquals(4, thumb.taps());
            assertThat(page.locator("main li")).containsText("+Rp10.000");

            thumb.tap(thumb.button("Mengambil"));
            thumb.tap(thumb.button("5 rb"));
            thumb.tap(thumb.button("Serahkan Rp5.000"));
            assertThat(page.getByText("Bu Rina mengambil Rp5.000. Simpanannya sekarang "
                    + "Rp5.000.")).isVisible();
            JsonNode book = group.get("savings/A02");
            assertEquals(List.of(-5_000L, 10_000L), List.of(book.get(0).get("amount").asLong(),
                    book.get(1).get("amount").asLong()));
        }
    }

    @Test
    void aMemberSeesTheBoxAndOfTheBooksHerOwn() {
        Warung group = ShopPages.stocked(server, "simpanan-sendiri");
        group.stream("""
                {"id":"w1","type":"saving.deposit","date":"2026-11-05","member":"A02",\
                "amount":12000,"to":"treasury"}
                {"id":"w2","type":"saving.deposit","date":"2026-11-05","member":"A03",\
                "amount":99000,"to":"treasury"}
                """, false);
        group.put("people/A02/pin", "{\"role\":\"anggota\",\"name\":\"Bu Rina\","
                + "\"pin\":\"2468\"}");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group, "A02", "2468", "Bu Rina");
            thumb.open("simpanan/A03");
            assertThat(page.locator(".big")).hasText("Rp12.000");
            assertThat(page.locator("main li")).containsText("+Rp12.000");
            assertThat(page.getByText("99.000")).hasCount(0);
            assertThat(page.locator("main button")).hasCount(0);

            thumb.open("sisihan");
            assertThat(page.getByText("Upah bulan ini")).isVisible();
            assertThat(page.getByText("3 orang, paling banyak")).isVisible();
            assertThat(page.locator("dd").last()).hasText("Rp111.000");
            assertThat(page.getByText("Tulis tujuan")).hasCount(0);
        }
    }

    @Test
    void theBoxIsSeenDayByDayAndAGoalTellsItsDays() {
        Warung group = ShopPages.stocked(server, "kaleng-layar");
        group.stream(BOX, false);
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("sisihan");
            assertThat(page.getByText("3 dari 4 hari jualan.")).isVisible();
            assertThat(page.getByText("Sisihan 3 hari berturut-turut.")).isVisible();
            thumb.tap(page.locator("ol button").filter(new Locator.FilterOptions()
                    .setHasText("20 Nov 2026")));
            assertThat(page.getByText("Jumat, 20 Nov: Rp0 dari Rp150.000")).isVisible();

            thumb.tap(thumb.link("Tulis tujuan"));
            page.getByLabel("Mau beli apa?").fill("Rolling door");
            thumb.tap(thumb.button("2,5 jt"));
            thumb.tap(thumb.button("Simpan tujuan"));
            Locator goal = page.locator("article");
            assertThat(goal).containsText("Rolling door");
            assertThat(goal).containsText("Rp450.000 dari Rp2.500.000");
            // From the first day of the books on, 23 days: 450,000; what is missing takes 105.
            assertThat(goal).containsText("Kalau begini terus, sekitar 105 hari lagi.");
        }
    }

    @Test
    void aReminderIsTheGroupsOwnAndOpeningItIsWrittenDown() {
        Warung group = ShopPages.withSomethingOutstanding(server, "pesan-layar");
        group.stream("""
                {"id":"tel","type":"member","date":"2026-11-02","member":"A03","name":"Bu Wati",\
                "phone":"081200000003","role":"anggota","from":"2026-11-02"}
                """, false);
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("pesan/setor");
            page.getByLabel("Tulis pesannya").fill("Halo {nama}, Wati belum setor {jumlah}.");
            thumb.tap(thumb.button("Simpan pesan"));
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Pesan ini menyebut \"Wati\"");
            page.getByLabel("Tulis pesannya").fill("Halo {nama}, sisa {jumlah} ya.");
            thumb.tap(thumb.button("Simpan pesan"));
            assertThat(page.getByText("Pesan disimpan.")).isVisible();

            thumb.open("belum-setor");
            Locator link = page.locator("article a[href^='https://wa.me/']");
            assertThat(link).hasAttribute("href", Pattern.compile(".*text=Halo.*"));
            String message = URLDecoder.decode(link.getAttribute("href"),
                    StandardCharsets.UTF_8);
            assertTrue(message.endsWith("text=Halo Bu Wati, sisa Rp60.000 ya."), message);
            page.context().route("https://wa.me/**", route -> route.abort());
            thumb.tap(link);
            assertThat(link).containsText("dibuka tadi");
            Patience.until("it is written down", Duration.ofSeconds(20),
                    () -> group.get("chat-opened").size() == 1);
            assertEquals("A03", group.get("chat-opened").get(0).get("member").textValue());
            page.reload();
            assertThat(link).containsText("dibuka hari ini");
        }
    }
}
