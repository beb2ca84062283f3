package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The treasurer closes October on her phone, and the ketua types her PIN beside her. */
@QuarkusTest
class ClosingOnTheScreenTest {

    private static final String OCTOBER = """
            {"id":"k","type":"kube","date":"2026-10-01","name":"KUBE Cempaka"}
            {"id":"o1","type":"member","date":"2026-10-01","member":"A01","name":"Bu Siti",\
            "role":"ketua","from":"2026-10-01"}
            {"id":"o2","type":"member","date":"2026-10-01","member":"A02","name":"Bu Sri",\
            "role":"bendahara","from":"2026-10-01"}
            {"id":"o3","type":"member","date":"2026-10-01","member":"A03","name":"Bu Wati",\
            "role":"anggota","from":"2026-10-01"}
            {"id":"g","type":"grant","date":"2026-10-01","amount":20000000,"to":"bank"}
            {"id":"a","type":"asset.buy","date":"2026-10-01","asset":"Kulkas","amount":2400000,\
            "life_months":48,"from":"bank"}
            {"id":"p","type":"product","date":"2026-10-01","sku":"MIE","name":"Mie goreng",\
            "unit":"pcs","price":3000}
            {"id":"b","type":"purchase","date":"2026-10-02","lines":[{"sku":"MIE","qty":400,\
            "amount":1000000}],"pay":[{"m":"bank","amount":1000000}]}
            {"id":"s","type":"sale","date":"2026-10-05","lines":[{"sku":"MIE","qty":40,\
            "amount":120000}],"pay":[{"m":"till","amount":120000}]}
            {"id":"c","type":"consign.take","date":"2026-10-06","member":"A03",\
            "due":"2026-10-13","lines":[{"sku":"MIE","qty":20,"settle":58000}]}
            {"id":"h","type":"stock.count","date":"2026-10-31","lines":[{"sku":"MIE",\
            "counted":340}]}
            """;
    private static final String COUNTED = """
            {"id":"u","type":"cash.count","date":"2026-10-31","where":"till","counted":120000}
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void aCleanMonthTakesFewTaps() throws IOException {
        Warung group = october("layar-tutup", OCTOBER + COUNTED);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = treasurer(chromium, group);
            thumb.open("kasir");
            thumb.tap(thumb.page().locator("nav").getByText("Kantor"));
            thumb.tap(thumb.link("Tutup Oktober 2026"));
            thumb.tap(thumb.button("Catat alat menua"));
            thumb.tap(thumb.button("Catat upah"));
            assertThat(thumb.page().getByText("10 dari 10 hal beres").first()).isVisible();
            assertThat(thumb.page().getByText("Rugi bulan ini").first()).isVisible();
            thumb.tap(thumb.button("Kunci Oktober 2026"));
            thumb.typePin("246802");
            thumb.tap(thumb.button("Lanjut"));
            thumb.typePin("135791");
            thumb.tap(thumb.button("Kunci"));
            assertThat(thumb.page().getByText("Oktober 2026 sudah dikunci.")).isVisible();
            assertTrue(thumb.taps() <= 15, "closing a clean month takes " + thumb.taps());

            JsonNode seal = group.get("closing/2026-10").get("seal");
            assertEquals(seal.get("head").textValue(), thumb.page().locator("dd.head")
                    .textContent().replace(" ", ""));
            Download paper = thumb.page().waitForDownload(
                    () -> thumb.tap(thumb.button("Berkas rapat")));
            assertEquals("Berkas rapat 2026-10.pdf", paper.suggestedFilename());
            assertEquals("%PDF", new String(Files.readAllBytes(paper.path()), 0, 4,
                    StandardCharsets.US_ASCII));
        }
    }

    @Test
    void whatHoldsTheMonthUpIsClearedOnTheWay() {
        Warung group = october("layar-tahan", OCTOBER);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = treasurer(chromium, group);
            Page page = thumb.page();
            List<String> answers = new java.util.concurrent.CopyOnWriteArrayList<>();
            page.onResponse(answer -> {
                // An answer to HEAD has no body that could be read.
                if (answer.url().contains("/api/") && answer.status() == 200
                        && answer.request().method().equals("GET")) {
                    answers.add(answer.url() + " " + answer.text());
                }
            });
            thumb.open("tutup/2026-10");
            Locator till = page.locator("article[aria-label='Uang laci']");
            assertThat(till).containsText("Uang laci belum dihitung sesudah 5 Oktober 2026");
            assertThat(till).containsText("Yang bisa membereskan: yang bertugas");
            assertFalse(page.content().contains("120.000"), "the count is blind");
            assertFalse(String.join("\n", answers).contains("120000"), "the count is blind");
            till.getByLabel("Pecahan 50.000").fill("2");
            till.getByLabel("Pecahan 10.000", new Locator.GetByLabelOptions().setExact(true))
                    .fill("1");
            thumb.tap(thumb.button("Kirim hitungan"));
            assertThat(page.getByText("Uang kurang Rp10.000. Seharusnya Rp120.000."))
                    .isVisible();

            thumb.open("kasir");
            thumb.open("tutup/2026-10");
            assertThat(page.getByText("8 dari 10 hal beres").first()).isVisible();
            assertThat(till).hasCount(0);
            thumb.tap(thumb.button("Catat alat menua"));
            thumb.tap(thumb.button("Catat upah"));
            thumb.tap(thumb.button("Kunci Oktober 2026"));
            thumb.typePin("246802");
            thumb.tap(thumb.button("Lanjut"));
            thumb.typePin("000000");
            thumb.tap(thumb.button("Kunci"));
            assertThat(page.getByText("PIN salah; coba lagi pelan-pelan.")).isVisible();
            assertTrue(group.get("closing/2026-10").get("seal").isNull());
            thumb.typePin("246802");
            thumb.tap(thumb.button("Lanjut"));
            thumb.typePin("135791");
            thumb.tap(thumb.button("Kunci"));
            assertThat(page.getByText("Oktober 2026 sudah dikunci.")).isVisible();
            thumb.open("tutup");
            assertThat(page.getByText("Semua bulan yang selesai sudah ditutup.")).isVisible();
        }
    }

    @Test
    void everythingThatMayHoldAMonthUpIsClearedInPlace() {
        Warung group = october("layar-semua-langkah", OCTOBER.replace("\"2026-10-31\"",
                "\"2026-09-30\""));
        group.stream("""
                {"id":"r","type":"shift.plan","date":"2026-10-01","month":"2026-10","slots":3,\
                "cells":[{"date":"2026-10-05","slot":1,"member":"A02"},\
                {"date":"2026-10-05","slot":2,"member":"A03"}]}
                {"id":"q","type":"sale","date":"2026-10-07","lines":[{"sku":"MIE","qty":2,\
                "amount":6000}],"pay":[{"m":"qris","amount":6000}]}
                {"id":"x","type":"sale","date":"2026-10-08","lines":[{"sku":"MIE","qty":900,\
                "amount":2700000}],"pay":[{"m":"till","amount":2700000}]}
                {"id":"y","type":"setaside","date":"2026-10-08","amount":150000,\
                "device":"hp-2","seq":1}
                {"id":"z","type":"setaside","date":"2026-10-09","amount":150000,\
                "device":"hp-2","seq":3}
                """, false);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = treasurer(chromium, group);
            Page page = thumb.page();
            thumb.open("tutup/2026-10");
            assertThat(page.getByText("Catatan hp-2 nomor 2 belum sampai")).isVisible();
            thumb.tap(page.getByText("HP itu hilang atau rusak"));
            page.getByLabel("Keterangan").fill("jatuh di sawah");
            thumb.tap(thumb.button("Beres"));
            thumb.tap(thumb.button("Semua datang, 2 piket"));
            for (String place : List.of("Uang laci", "Kaleng sisihan")) {
                Locator step = page.locator("article[aria-label='" + place + "']");
                step.getByLabel("Pecahan 1.000", new Locator.GetByLabelOptions()
                        .setExact(true)).fill("300");
                thumb.tap(step.getByText("Kirim hitungan"));
                assertThat(step).hasCount(0);
            }
            page.getByLabel("Uang QRIS menurut catatan bank").fill("6000");
            thumb.tap(thumb.button("Cocokkan"));
            page.getByLabel("Mie goreng (buah)").fill("12");
            thumb.tap(thumb.button("Kirim hitungan"));
            assertThat(page.getByText("Barang keluar lebih banyak dari catatan")).isVisible();
            thumb.tap(thumb.button("Beres"));
            thumb.tap(thumb.button("Catat alat menua"));
            thumb.tap(thumb.button("Catat upah"));
            assertThat(page.getByText("10 dari 10 hal beres").first()).isVisible();
            assertEquals(0, group.get("closing/2026-10").get("blocks").size());
            assertEquals("jatuh di sawah", lastNote(group, "hp-2/2"));
        }
    }

    @Test
    void saysWhatCameAfterTheMonthWasClosed() {
        Warung group = october("layar-berubah", OCTOBER + COUNTED);
        group.stream("""
                {"id":"w","type":"wage.accrue","date":"2026-10-31","month":"2026-10",\
                "members":["A01","A02","A03"]}
                {"id":"d","type":"depreciate","date":"2026-10-31","month":"2026-10"}
                """, true);
        long printed = group.get("daybook?after=0&limit=500").get("entries").size();
        group.post("daybook", """
                {"id":"l","type":"sale","date":"2026-10-20","lines":[{"sku":"MIE","qty":1,\
                "amount":3000}],"pay":[{"m":"till","amount":3000}]}""", 201);
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = treasurer(chromium, group);
            thumb.open("berubah");
            thumb.page().getByLabel("Catatan no.").fill(Long.toString(printed));
            thumb.tap(thumb.button("Lihat"));
            assertThat(thumb.page().getByText("1 catatan masuk setelah no. " + printed + "."))
                    .isVisible();
            Locator moved = thumb.page().locator("li").filter(new Locator.FilterOptions()
                    .setHasText("Kas Laci Warung")).first();
            assertThat(moved).containsText("+Rp3.000");
            assertThat(moved).containsText("dulu Rp120.000 \u2192 sekarang Rp123.000");
            assertThat(thumb.page().locator("summary")).containsText("Penjualan");

            group.post("closing/2026-10", """
                    {"id":"t","treasurer":{"member":"A02","pin":"246802"},
                     "chair":{"member":"A01","pin":"135791"}}""", 201);
            group.post("daybook", """
                    {"id":"m","type":"sale","date":"2026-10-21","lines":[{"sku":"MIE","qty":1,\
                    "amount":3000}],"pay":[{"m":"till","amount":3000}]}""", 202);
            thumb.open("berubah/2026-10");
            assertThat(thumb.page().getByText("Angka Oktober 2026 tidak berubah, sudah dikunci."))
                    .isVisible();
            assertThat(thumb.page().locator("summary"))
                    .containsText("21 Okt, dihitung 1 Nov");
        }
    }

    private static String lastNote(Warung group, String about) {
        for (JsonNode entry : group.get("daybook?after=0&limit=500").get("entries")) {
            if (entry.path("about").asText().equals(about)) {
                return entry.get("text").textValue();
            }
        }
        return "";
    }

    private Thumb treasurer(Chromium chromium, Warung group) {
        return Thumb.of(chromium.window(360, 640), server, group, "A02", "246802", "Bu Sri");
    }

    private Warung october(String code, String page) {
        Warung group = Warung.open(server, code, "operator");
        group.stream(page, true).forEach(result -> assertEquals("written",
                result.get("status").textValue(), result.toString()));
        group.put("people/A02/pin", """
                {"role":"bendahara","name":"Bu Sri","pin":"246802"}""");
        return group;
    }
}
