package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Money that comes in and goes out beside the sales: kasbon, wages, the bank. */
@QuarkusTest
class MoneyOnTheScreenTest {

    private static final String BOOKS = """
            {"id":"u-1","type":"member","date":"2026-10-01","member":"A02","name":"Bu Rina",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"u-2","type":"sale","date":"2026-11-03","lines":[{"sku":"MIE","qty":3,\
            "amount":9000}],"pay":[{"m":"kasbon","amount":9000,"party":"P1"}]}
            {"id":"u-3","type":"wage.accrue","date":"2026-10-31","month":"2026-10",\
            "members":["A02"]}
            {"id":"u-4","type":"cash.move","date":"2026-11-03","from":"treasury","to":"box",\
            "amount":100000}
            {"id":"u-5","type":"withdraw","date":"2026-11-03","from":"treasury","amount":4000,\
            "member":"A02","reason":"pulsa"}
            """;
    /** All that is asked about a kasbon paid whole, UX 1.1. */
    private static final int KASBON_TAPS = 5;

    @TestHTTPResource("/")
    URI server;

    @Test
    void aBuyerPaysHerKasbon() {
        Warung group = written("bayar-kasbon");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("kasir");
            thumb.tap(thumb.button("Lainnya"));
            thumb.tap(page.locator("dialog a").filter(
                    new Locator.FilterOptions()
                            .setHasText("Bayar kasbon")));
            thumb.tap(thumb.link("Bayar kasbon"));
            thumb.tap(thumb.button("Semua Rp9.000"));
            thumb.tap(thumb.button("Terima uang Rp9.000"));
            assertThat(page.getByText("Bu Ani membayar Rp9.000. Sisa kasbon Rp0.")).isVisible();
            assertEquals(KASBON_TAPS, thumb.taps());
        }
        assertEquals(0, group.get("credit").size());
        assertEquals(9_000, balance(group, "till"));
    }

    /** What she took without a slip is set off, the box pays what it has, and the rest waits. */
    @Test
    void anEnvelopeIsFilledAsFarAsTheBoxGoes() {
        Warung group = written("bayar-upah");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("upah");
            assertThat(page.getByText("Kurang Rp50.000.")).isVisible();
            thumb.tap(thumb.link("Bayar"));
            thumb.tap(thumb.button("Potong Rp4.000 dari upah"));
            assertThat(page.getByText("Rp4.000 dipotong dari upah Bu Rina.")).isVisible();
            thumb.tap(thumb.button("Serahkan uang Rp100.000"));
            assertThat(page.getByText("Bu Rina menerima Rp100.000. Sisanya Rp46.000 menunggu."))
                    .isVisible();
            assertEquals(3, thumb.taps());
        }
        JsonNode wage = group.get("wages/2026-10").get("members").get(0);
        assertEquals(100_000, wage.get("paid").longValue());
        assertEquals(4_000, wage.get("offset").longValue());
        assertEquals(46_000, wage.get("unpaid").longValue());
        assertEquals(0, balance(group, "box"));
    }

    @Test
    void moneyIsTakenToTheBankAndABillIsPaid() {
        Warung group = written("pindah-uang");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb thumb = Thumb.of(page, server, group);
            thumb.open("uang");
            thumb.tap(thumb.link("Pindah uang"));
            thumb.tap(page.locator("fieldset").first().getByText("Kaleng sisihan"));
            thumb.tap(page.locator("fieldset").nth(1).getByText("Bank"));
            thumb.tap(thumb.button("Semua Rp100.000"));
            thumb.tap(thumb.button("Pindahkan Rp100.000"));
            assertThat(page.getByText("Rp100.000 pindah dari Kaleng sisihan ke Bank."))
                    .isVisible();
            thumb.tap(thumb.link("Biaya warung"));
            thumb.tap(thumb.button("Listrik dan air"));
            thumb.tap(page.locator("fieldset").nth(1).getByText("Bank"));
            thumb.tap(thumb.button("50 rb"));
            thumb.tap(thumb.button("Catat biaya Rp50.000"));
            assertThat(page.getByText("Listrik dan air Rp50.000 sudah dicatat.")).isVisible();
        }
        assertEquals(0, balance(group, "box"));
        assertEquals(50_000, balance(group, "bank"));
    }

    private Warung written(String code) {
        Warung group = ShopPages.stocked(server, code);
        group.stream(BOOKS, true).forEach(result -> assertEquals("written",
                result.get("status").textValue(), result.toString()));
        return group;
    }

    private static long balance(Warung group, String place) {
        return group.get("cash/" + place).get("balance").longValue();
    }
}
