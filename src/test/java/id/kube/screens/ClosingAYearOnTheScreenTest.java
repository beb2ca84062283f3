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

/** The ketua closes last year, shares its surplus as the meeting decided, and it is paid out. */
@QuarkusTest
class ClosingAYearOnTheScreenTest {

    private static final String TWO_YEARS = """
            {"id":"o1","type":"member","date":"2025-12-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2025-12-01"}
            {"id":"o2","type":"member","date":"2025-12-01","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2025-12-01"}
            {"id":"o3","type":"member","date":"2025-12-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2025-12-01"}
            {"id":"g","type":"grant","date":"2025-12-01","amount":20000000,"to":"treasury"}
            {"id":"p","type":"product","date":"2025-12-01","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","price":3000}
            {"id":"b","type":"purchase","date":"2025-12-02","lines":[{"sku":"MIE","qty":400,\
            "amount":1000000}],"pay":[{"m":"treasury","amount":1000000}]}
            {"id":"s1","type":"sale","date":"2025-12-05","lines":[{"sku":"MIE","qty":100,\
            "amount":300000}],"pay":[{"m":"till","amount":300000}]}
            {"id":"s2","type":"sale","date":"2026-11-05","lines":[{"sku":"MIE","qty":10,\
            "amount":30000}],"pay":[{"m":"till","amount":30000}]}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void aYearWithASurplusIsClosedSharedAndPaid() {
        Warung group = Warung.open(server, "layar-tahun", "operator");
        group.stream(TWO_YEARS, true).forEach(result -> assertEquals("written",
                result.get("status").textValue(), result.toString()));
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, group);
            Page page = thumb.page();
            thumb.open("tutup/2025-12");
            thumb.tap(thumb.button("Tutup tahun"));
            assertThat(page.locator("article").last()).containsText("Tahun 2025 belum ditutup;"
                    + " ketua menutup tahun itu dulu, setelah semua hal lain beres.");
            assertThat(page.locator("article").last()).containsText(
                    "Yang bisa membereskan: ketua");
            thumb.tap(thumb.link("Ke tutup tahun"));
            assertThat(page.locator("h1").first()).hasText("Tahun dan SHU");
            thumb.open("kantor");
            thumb.tap(thumb.link("Tutup tahun dan SHU"));
            Locator result = page.locator("section").first();
            assertThat(result).containsText("Untung tahun 2025");
            assertThat(result).containsText("Rp50.000");
            thumb.tap(thumb.button("Tutup tahun 2025"));
            assertThat(page.getByText("Tahun 2025 sudah ditutup.")).isVisible();
            assertThat(result).containsText("Untung tahun 2026");
            assertThat(result).containsText("Rp5.000");
            thumb.open("tutup/2025-12");
            assertThat(page.locator("article").first()).isVisible();
            assertThat(thumb.button("Tutup tahun")).hasCount(0);
            assertThat(page.locator("details li").last()).hasText("Tutup tahun");
            thumb.open("tutup/tahun");

            page.getByLabel("Nomor keputusan rapat").fill("R1-2");
            page.getByLabel("Tanggal rapat").fill("2026-11-20");
            page.getByLabel("Dibagi").fill("60000");
            thumb.tap(thumb.button("Tulis pembagian"));
            assertThat(page.getByText("SHU yang bisa dibagi hanya")).isVisible();
            page.getByLabel("Dibagi").fill("50000");
            assertThat(share(page, "Bu Wati")).containsText("Rp15.000");
            thumb.tap(thumb.button("Bu Wati"));
            assertThat(share(page, "Bu Siti")).containsText("Rp22.500");
            thumb.tap(thumb.button("Bu Wati"));
            assertThat(share(page, "Dana IKS")).containsText("Rp2.500");
            thumb.tap(thumb.button("Tulis pembagian"));
            assertThat(page.getByText("Pembagian SHU sudah dicatat.")).isVisible();

            thumb.tap(page.locator("section").last().getByText("Bu Wati"));
            page.getByLabel("Dibayar dari").selectOption("Kaleng sisihan");
            thumb.tap(thumb.button("Bayar Rp15.000 ke Bu Wati"));
            assertThat(page.locator("dialog .bad")).containsText("kurang Rp15.000");
            page.getByLabel("Dibayar dari").selectOption("Kas bendahara");
            thumb.tap(thumb.button("Bayar Rp15.000 ke Bu Wati"));
            assertThat(page.getByText("SHU Bu Wati sudah dibayar.")).isVisible();
        }
        assertEquals(-30_000, balance(group, "2-1220"));
        assertEquals(-2_500, balance(group, "3-1140"));
        assertEquals("Keputusan rapat R1-2, 20 Nov 2026", memoOfSharing(group));
    }

    private static Locator share(Page page, String name) {
        return page.locator("li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static long balance(Warung group, String code) {
        return Warung.items(group.get("ledger/trial-balance").get("accounts")).stream()
                .filter(account -> account.get("code").textValue().equals(code))
                .mapToLong(account -> account.get("balance").longValue()).sum();
    }

    private static String memoOfSharing(Warung group) {
        return Warung.items(group.get("daybook?after=0&limit=500").get("entries")).stream()
                .filter(entry -> entry.path("type").asText().equals("shu.share"))
                .map((JsonNode entry) -> entry.path("memo").asText()).findFirst().orElse("");
    }
}
