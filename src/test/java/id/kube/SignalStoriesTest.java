package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kube.CalmShop.Today;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each signal of the watch looks for, as a page of the day book in a shop where nothing else
 * is wrong; and the same things small and once, as they happen everywhere, over which it is quiet.
 */
@QuarkusTest
class SignalStoriesTest {

    /** Of something that was not done there is no entry. */
    private static final Set<Story> NOT_DONE = EnumSet.of(Story.KASBON_AGEING,
            Story.SETASIDE_MISSED, Story.CONTROLS_STOPPED);
    /** What is usual has been learned. */
    private static final int CALM_DAYS = 63;

    @TestHTTPResource("/")
    URI server;

    /** A leak, the signal that is to see it, and within how many days. */
    enum Story {
        CASH_SHORT(14, day -> day.tillIsShort(25_000)),
        CASH_SHORT_PERSON(40, day -> day.tillIsShort(day.counter().equals("A03") ? 22_000 : 0)),
        STOCK_SHORT(20, day -> day.shelvesAreShort(3, 3)),
        STOCK_SHORT_PRODUCT(20, day -> day.shelvesAreShort(0, 3)),
        MEMBER_SILENT(30, day -> day.doNotHandIn("A05")),
        MEMBERS_IN_STEP(30, day -> day.doNotHandIn("A04", "A05", "A06")),
        KASBON_GROWING(20, day -> day.lends(6, 1)),
        KASBON_AGEING(85, Today::kasbonStaysUnpaid),
        DEAR_PRICES(40, day -> day.buysDearer(day.buyer().equals("A08") ? 2_000 : 0)),
        SETASIDE_MISSED(12, Today::nothingIsSetAside),
        BOX_SHORT(2, day -> day.boxIsShort(60_000)),
        CASH_OUT(14, day -> day.takesOut("A09", 90_000, "keperluan")),
        WAGES_OVERPAID(2, day -> day.takesOut("A02", 60_000, "upah lebih")),
        VOID_AFTER_PAYMENT(40, day -> onTheTurnOf("A03", day, () -> day.sellsAndUndoes("A03",
                4))),
        DISCOUNTS(40, day -> onTheTurnOf("A03", day, () -> day.sells("A03", 10, CalmShop.PRICE,
                45_000))),
        BELOW_COST(40, day -> onTheTurnOf("A03", day, () -> day.sells("A03", 10, 7_000, 0))),
        TILL_REMARKS(40, day -> onTheTurnOf("A03", day, () -> day.opensTheDrawer("A03", 20))),
        CONTROLS_STOPPED(14, day -> {
            day.nothingIsCountedOrPlanned();
            day.nothingIsSetAside();
        });

        private final int within;
        private final Consumer<Today> leak;

        Story(int within, Consumer<Today> leak) {
            this.within = within;
            this.leak = leak;
        }

        private String signal() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Setting money aside, which has a signal of its own, stops with the other controls. */
        private boolean stopsMore() {
            return this == CONTROLS_STOPPED;
        }

        private static void onTheTurnOf(String who, Today day, Runnable deed) {
            for (int shift = 1; shift <= 3; shift++) {
                if (day.onDuty(shift).equals(who)) {
                    deed.run();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeakIsToldByItsSignal(Story story) {
        CalmShop shop = new CalmShop();
        shop.live(CALM_DAYS, day -> { });
        LocalDate begins = CalmShop.FIRST.plusDays(shop.day());
        shop.live(story.within, story.leak);

        Warung group = written(server, "kisah-" + story.signal(), shop);
        List<String> told = told(group, shop, begins);
        assertTrue(told.stream().anyMatch(cry -> cry.contains(" " + story.signal())),
                story + " was not told: " + told);
        assertTrue(story.stopsMore() || told.get(0).contains(" " + story.signal()),
                "something else first: " + told);
        String first = told.stream().filter(cry -> cry.contains(" " + story.signal()))
                .findFirst().orElseThrow();
        assertEquals(!NOT_DONE.contains(story), showsEntries(group, story,
                begins.plusDays(Long.parseLong(first.split(" ")[0]))));
    }

    /** Whether the entries behind a finding are shown to whoever asks why. */
    private static boolean showsEntries(Warung group, Story story, LocalDate day) {
        JsonNode findings = group.get("leakage?asOf=" + day).get("findings");
        return StreamSupport.stream(findings.spliterator(), false).filter(finding ->
                finding.get("signal").textValue().equals(story.signal()))
                .anyMatch(finding -> !finding.get("evidence").isEmpty());
    }

    /** Who has just opened has not stopped anything; two weeks on she is told. */
    @Test
    void aShopThatHasJustOpenedIsNotToldOfItsControls() {
        CalmShop shop = new CalmShop();
        shop.live(20, day -> {
            day.nothingIsCountedOrPlanned();
            day.nothingIsSetAside();
        });

        List<String> told = told(server, "kisah-baru", shop, CalmShop.FIRST);
        assertTrue(told.get(0).startsWith("14 "), told.toString());
        assertTrue(told.stream().anyMatch(cry -> cry.startsWith("14 control")), told.toString());
    }

    /** Once, and little of it; every tenth day another, as in any shop. */
    @Test
    void whatHappensEverywhereIsNotTold() {
        List<Consumer<Today>> small = List.of(day -> day.tillIsShort(10_000),
                day -> day.shelvesAreShort(1, 0), day -> day.boxIsShort(10_000),
                Today::nothingIsSetAside, day -> day.takesOut("A09", 15_000, "ongkos"),
                day -> day.sellsAndUndoes(day.onDuty(1), 1),
                day -> day.sells(day.onDuty(2), 2, CalmShop.PRICE, 2_000),
                day -> day.sells(day.onDuty(1), 3, CalmShop.COST - 1_000, 0),
                day -> day.opensTheDrawer(day.onDuty(3), 2), day -> day.lends(2, 1),
                day -> day.buysDearer(300), day -> day.takesOut("A02", 20_000, "upah lebih"));
        CalmShop shop = new CalmShop();
        shop.live(CALM_DAYS, day -> { });
        LocalDate begins = CalmShop.FIRST.plusDays(shop.day());
        shop.live(2, Today::nothingIsCountedOrPlanned);
        small.forEach(once -> {
            shop.live(1, once);
            shop.live(3, day -> { });
        });
        shop.live(14, day -> {
            if (day.date().getDayOfWeek() == DayOfWeek.SATURDAY && day.number() % 2 == 0) {
                day.doNotHandIn("A05");
            }
        });

        assertEquals(List.of(), told(server, "kisah-tenang", shop, begins));
    }

    /** The day after it began, level, signal and party of all that was told since. */
    static List<String> told(URI server, String code, CalmShop shop, LocalDate begins) {
        return told(written(server, code, shop), shop, begins);
    }

    private static Warung written(URI server, String code, CalmShop shop) {
        Warung group = Warung.open(server, code, "operator");
        group.stream(shop.text(), false).forEach(result ->
                assertTrue(!result.get("status").textValue().equals("refused"),
                        result.toString()));
        return group;
    }

    private static List<String> told(Warung group, CalmShop shop, LocalDate begins) {
        List<String> told = new ArrayList<>();
        JsonNode days = group.get("leakage/history?from=" + CalmShop.FIRST + "&to="
                + CalmShop.FIRST.plusDays(shop.day() - 1L));
        StreamSupport.stream(days.spliterator(), false).forEach(day -> {
            LocalDate date = LocalDate.parse(day.get("date").textValue());
            long after = date.toEpochDay() - begins.toEpochDay();
            day.get("opened").forEach(cry -> told.add(after + " " + cry.get("level").textValue()
                    + " " + cry.get("signal").textValue() + " "
                    + cry.path("party").asText("")));
        });
        return told;
    }
}
