package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.ShopProcess;
import id.kube.Warung;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop's machine dies while a phone sends, and comes back in another month. */
class ShopThatDiesIT {

    private static final String LAST_EVENING = "2026-11-30T20:00:00+07:00";
    private static final String NEXT_MORNING = "2026-12-01T08:00:00+07:00";
    private static final String MEANWHILE = """
            {"id":"h1","type":"price","date":"2026-11-30","sku":"MIE","price":7000}
            {"id":"h2","type":"period.close","date":"2026-12-01","month":"2026-11"}
            """;
    private static final int AGAIN_MS = 31_000;
    private static final int DEAF_MS = 1_300;

    @Test
    void everySaleIsThereOnceWhateverHappenedMeanwhile(@TempDir Path folder) {
        Path data = folder.resolve("data");
        ShopProcess evening = ShopProcess.startAt(LAST_EVENING, data);
        Warung group = ShopPages.stocked(evening.address(), "toko");
        try (Chromium chromium = Chromium.open(); BadLine line = BadLine.to(evening.address())) {
            Thumb thumb = Thumb.at(OffsetDateTime.parse(LAST_EVENING),
                    chromium.window(360, 640), evening.address(), group, line.address());
            thumb.open("kasir");
            thumb.page().clock().fastForward(2_000);
            thumb.waitUntilTheScreensAreKept();
            sell(thumb);
            assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
            line.losesAnswers();
            sell(thumb);
            assertThat(thumb.page().getByText("1 aman di sini")).isVisible();
            evening.kill();
            line.isCut();
            sell(thumb);
            sell(thumb);
            assertThat(thumb.page().getByText("3 aman di sini")).isVisible();
            try (ShopProcess morning = ShopProcess.startAt(NEXT_MORNING, data)) {
                Warung next = new Warung(morning.address(), group.token());
                next.stream(MEANWHILE, true).forEach(result ->
                        assertEquals("written", result.get("status").textValue()));
                line.leadsTo(morning.address());
                line.isMended();
                thumb.page().clock().fastForward(AGAIN_MS);
                assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
                seeTheBooks(next);
            }
        }
    }

    private static void seeTheBooks(Warung group) {
        List<JsonNode> sales = StreamSupport.stream(
                group.get("daybook?after=0&limit=500").get("entries").spliterator(), false)
                .filter(entry -> entry.get("type").textValue().equals("sale")).toList();
        assertEquals(LongStream.rangeClosed(1, 4).boxed().toList(),
                sales.stream().map(sale -> sale.get("seq").longValue()).toList());
        assertEquals(List.of(3_000L, 3_000L, 3_000L, 3_000L), sales.stream().map(
                sale -> sale.get("lines").get(0).get("amount").longValue()).toList());
        assertEquals(12_000, group.get("cash/till").get("balance").longValue());
        Map<String, Long> reviews = StreamSupport.stream(
                group.get("review?open=true").spliterator(), false).collect(
                Collectors.groupingBy(review -> review.get("code").textValue(),
                        Collectors.counting()));
        assertEquals(Map.of("month-closed", 2L, "price", 2L), reviews);
        assertEquals("2026-12-01", group.get("daybook/" + sales.get(3).get("id").textValue())
                .get("bookedOn").textValue());
    }

    private static void sell(Thumb thumb) {
        thumb.tapGoods("Mie");
        thumb.page().clock().fastForward(DEAF_MS);
        thumb.tapMoney("Uang pas");
        thumb.page().locator(".sold svg").waitFor();
    }
}
