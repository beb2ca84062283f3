package id.kube.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A till with 600 goods on a phone four times slower than this machine keeps its budgets. */
@QuarkusTest
class QuickTillTest {

    private static final int GOODS = 600;
    private static final int WAITING = 5_000;
    private static final int SLOWER = 4;
    private static final int TIMES = 5;
    /** A till that is too slow is so every time; a machine that does something else is not. */
    private static final int MORE_TRIES = 20;
    private static final long BREATH_MS = 500;
    private static final double TAP_MS = 50;
    private static final double READY_MS = 1_000;
    private static final double SAVED_MS = 250;
    /** What 5,000 entries that wait may add; as much as one sale differs from the next. */
    private static final double NOT_NOTICED_MS = 50;
    private static final double FIRST_VIEW_BYTES = 120 * 1024;
    private static final String WATCH = """
            (() => { const look = () => { if (document.querySelector('.tiles .tile')) {
                globalThis.ready = performance.now(); } else { requestAnimationFrame(look); } };
                look(); })()
            """;
    private static final String READY = "() => globalThis.ready ?? 0";
    private static final String BYTES = """
            () => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                .filter(one => one.startTime <= globalThis.ready)
                .reduce((sum, one) => sum + one.transferSize, 0)
            """;
    private static final String TAP = """
            async () => { const start = performance.now();
                document.querySelector('.tiles .tile').click();
                await new Promise((painted) => requestAnimationFrame(() => {
                    const after = new MessageChannel();
                    after.port1.onmessage = painted;
                    after.port2.postMessage(0); }));
                return performance.now() - start; }
            """;
    private static final String SELL = """
            async () => { const start = performance.now();
                document.querySelector('.tender button').click();
                while (!document.querySelector('.sold svg')) {
                    await new Promise(requestAnimationFrame); }
                return performance.now() - start; }
            """;
    private static final String FILL = """
            async ([name, count]) => { const opened = await new Promise((done) => {
                const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
                const write = opened.transaction('outbox', 'readwrite');
                for (let at = 1; at <= count; at += 1) {
                    write.objectStore('outbox').put({ seq: 100000 + at, token: 'x', entry: {
                        id: 'lama-' + at, type: 'sale', date: '2026-11-24', by: 'A01',
                        lines: [{ sku: 'S1', qty: 1, amount: 1001 }],
                        pay: [{ m: 'till', amount: 1001 }] } }); }
                await new Promise((done) => { write.oncomplete = done; });
                opened.close(); }
            """;

    @TestHTTPResource("/")
    URI server;

    @Test
    void comesInFewBytes() {
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, shop("layar-ringan"));
            thumb.page().addInitScript(WATCH);
            thumb.open("kasir");
            ready(thumb.page());
            double bytes = number(thumb.page().evaluate(BYTES));
            assertTrue(bytes > 0 && bytes <= FIRST_VIEW_BYTES, "the first view is " + bytes);
        }
    }

    @Test
    void opensFromTheDeviceWithinASecond() {
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, shop("layar-cepat"));
            Page page = thumb.page();
            page.addInitScript(WATCH);
            thumb.open("kasir");
            thumb.waitUntilTheScreensAreKept();
            page.context().setOffline(true);
            slowDown(page);
            keeps("ready to sell", READY_MS, () -> {
                page.reload();
                return ready(page);
            });
        }
    }

    @Test
    void showsATapAtOnceAndSavesASaleAlsoWhileThousandsWait() {
        try (Chromium chromium = Chromium.open()) {
            Thumb thumb = Thumb.of(chromium.window(360, 640), server, shop("layar-banyak"));
            Page page = thumb.page();
            thumb.open("kasir");
            page.locator(".tiles .tile").first().waitFor();
            page.context().setOffline(true);
            slowDown(page);
            keeps("from tap to paint", TAP_MS, () -> number(page.evaluate(TAP)));
            double alone = keeps("a sale saved", SAVED_MS, () -> sell(page));
            page.evaluate(FILL, new Object[] {"amanah-layar-banyak", WAITING});
            keeps("a sale saved behind " + WAITING, Math.min(SAVED_MS, alone + NOT_NOTICED_MS),
                    () -> sell(page));
        }
    }

    private Warung shop(String code) {
        Warung group = ShopPages.empty(server, code);
        group.stream(IntStream.rangeClosed(1, GOODS).mapToObj(at -> """
                {"id":"p%d","type":"product","date":"2026-11-01","sku":"S%d",\
                "name":"Barang nomor %d","unit":"pcs","price":%d}"""
                .formatted(at, at, at, 1_000 + at)).collect(Collectors.joining("\n")), true);
        return group;
    }

    private static void slowDown(Page page) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    private static double ready(Page page) {
        page.locator(".tiles .tile").first().waitFor();
        page.waitForFunction("() => globalThis.ready > 0");
        return number(page.evaluate(READY));
    }

    private static double sell(Page page) {
        page.evaluate(TAP);
        page.locator("[data-listens=true]").waitFor();
        return number(page.evaluate(SELL));
    }

    /** The middle of five; where something else was in the way, again a moment later. */
    private static double keeps(String what, double most, DoubleSupplier measured) {
        double best = middle(measured);
        for (int more = 0; best > most && more < MORE_TRIES; more++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BREATH_MS));
            best = Math.min(best, middle(measured));
        }
        System.out.printf("%-40s %8.1f ms (budget %.0f)%n", what, best, most);
        assertTrue(best <= most, what + " takes " + best + " ms, and may take " + most);
        return best;
    }

    private static double middle(DoubleSupplier measured) {
        return DoubleStream.generate(measured).limit(TIMES).sorted().toArray()[TIMES / 2];
    }

    private static double number(Object told) {
        return ((Number) told).doubleValue();
    }
}
