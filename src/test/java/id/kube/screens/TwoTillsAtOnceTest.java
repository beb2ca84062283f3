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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Two phones sell at once, and what they send may come twice and in any order. */
@QuarkusTest
class TwoTillsAtOnceTest {

    private static final int SALES = 4;
    private static final int COPIES = 5;
    private static final int DEAF_MS = 1_300;
    private static final int AHEAD_MS = 2_000;
    /** Longer than a device waits before it asks whether others have written. */
    private static final int SECONDS_MS = 6_000;
    private static final String WAITING = """
            async (name) => { const opened = await new Promise((done) => {
                const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
                const all = await new Promise((done) => { const asked = opened
                    .transaction('outbox').objectStore('outbox').getAll();
                    asked.onsuccess = () => done(asked.result); });
                opened.close();
                return all.map((one) => JSON.stringify(one.entry)); }
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void whatIsSentFiveTimesInAnyOrderByBothIsBookedOnce() {
        String code = "layar-dua-hp";
        Warung group = ShopPages.stocked(server, code);
        pin(group, "A02", "Bu Rina");
        pin(group, "A03", "Bu Wati");
        try (Chromium chromium = Chromium.open()) {
            List<Thumb> tills = List.of(
                    till(chromium, group, "A02", "Bu Rina"),
                    till(chromium, group, "A03", "Bu Wati"));
            List<String> copies = new ArrayList<>();
            for (Thumb till : tills) {
                till.page().context().setOffline(true);
                for (int sale = 0; sale < SALES; sale++) {
                    sell(till);
                }
                List<?> waiting = (List<?>) till.page().evaluate(WAITING, "amanah-" + code);
                waiting.forEach(line -> copies.addAll(
                        Collections.nCopies(COPIES, line.toString())));
            }
            assertEquals(2 * SALES * COPIES, copies.size());
            Collections.shuffle(copies, new Random(7));
            int half = copies.size() / 2;
            group.stream(String.join("\n", copies.subList(0, half)), false);
            tills.forEach(till -> till.page().context().setOffline(false));
            group.stream(String.join("\n", copies.subList(half, copies.size())), false);
            tills.forEach(till -> assertThat(till.page().getByText("Semua terkirim"))
                    .isAttached());
        }
        Map<String, List<Long>> expected = new TreeMap<>(
                Map.of("A02", List.of(1L, 2L, 3L, 4L), "A03", List.of(1L, 2L, 3L, 4L)));
        assertEquals(expected, numbers(group));
        assertEquals(2 * SALES * 3_000, group.get("cash/till").get("balance").longValue());
        assertEquals(0, group.get("review?open=true").size());
        assertEquals("equal", group.get("daybook/verify").get("rebuilt").textValue());
    }

    @Test
    void whatOneWritesTheOtherSeesWithinSeconds() {
        Warung group = ShopPages.stocked(server, "layar-lihat-lain");
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.window(360, 640);
            Thumb.setsTheClock(page);
            Thumb till = Thumb.of(page, server, group);
            till.open("kasir");
            Locator noodles = page.locator(".tiles .tile", new Page.LocatorOptions()
                    .setHasText("Mie goreng"));
            assertThat(noodles).containsText("3 rb");
            page.clock().fastForward(AHEAD_MS);
            page.waitForResponse(answer -> answer.request().method().equals("HEAD"),
                    () -> page.clock().fastForward(SECONDS_MS));
            group.post("daybook", """
                    {"id":"naik","type":"price","date":"2026-11-24","sku":"MIE",\
                    "price":3500}""", 201);
            page.clock().fastForward(SECONDS_MS);
            assertThat(noodles).containsText("3.500");
        }
    }

    private Thumb till(Chromium chromium, Warung group, String member, String name) {
        Page page = chromium.window(360, 640);
        Thumb.setsTheClock(page);
        Thumb thumb = Thumb.of(page, server, group, member, "2468", name);
        thumb.open("kasir");
        page.clock().fastForward(AHEAD_MS);
        return thumb;
    }

    private static void pin(Warung group, String member, String name) {
        group.put("people/" + member + "/pin", """
                {"role":"anggota","name":"%s","pin":"2468"}""".formatted(name));
    }

    private static void sell(Thumb thumb) {
        thumb.tapGoods("Mie");
        thumb.page().clock().fastForward(DEAF_MS);
        thumb.tapMoney("Uang pas");
        thumb.page().locator(".sold svg").waitFor();
    }

    /** The numbers of the sales, by who made them. */
    private static Map<String, List<Long>> numbers(Warung group) {
        JsonNode entries = group.get("daybook?after=0&limit=500").get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.get("type").textValue().equals("sale"))
                .collect(Collectors.groupingBy(entry -> entry.get("by").textValue(),
                        TreeMap::new, Collectors.mapping(
                                entry -> entry.get("seq").longValue(),
                                Collectors.collectingAndThen(Collectors.toList(),
                                        all -> all.stream().sorted().toList()))));
    }
}
