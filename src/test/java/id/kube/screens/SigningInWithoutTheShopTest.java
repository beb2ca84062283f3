package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kube.Warung;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name, the PIN, the hand-over and the lock all go on while the shop is out of reach. */
@QuarkusTest
class SigningInWithoutTheShopTest {

    private static final String RINA = "2468";
    private static final String WATI = "1357";
    private static final int WRONG_TRIES = 5;
    private static final int KINDS_OF_NOTES = 10;
    private static final int DEAF_MS = 1_300;
    /** More than the pause and all that a slow machine needed before it. */
    private static final int PAUSE_MS = 300_000;
    private static final int IDLE_MS = 186_000;
    /** Longer than the till waits before it tries again. */
    private static final int AGAIN_MS = 31_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How many spare keys lie sealed on this device. */
    private static final String SEALED = """
            async (name) => { const opened = await new Promise((done) => {
                const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
                const names = await new Promise((done) => { const asked = opened
                    .transaction('meta').objectStore('meta').getAllKeys();
                    asked.onsuccess = () => done(asked.result); });
                opened.close();
                return names.filter((one) => one.startsWith('kunci.')).length; }
            """;

    @TestHTTPResource("/")
    URI server;
    @TempDir
    Path memory;

    @Test
    void twoMembersSignInHandOverAndAreLockedOutWithNoShopInReach() {
        Warung group = ShopPages.stocked(server, "layar-pin-luring");
        pin(group, "A02", "Bu Rina", RINA);
        pin(group, "A03", "Bu Wati", WATI);
        String device = group.post("devices", "{\"name\":\"kasir-1\"}", 201).get("token")
                .textValue();
        try (BadLine line = BadLine.to(server)) {
            try (Phone phone = Phone.with(memory)) {
                Thumb thumb = at(phone, device, line);
                learnsBoth(thumb);
                line.isCut();
                thumb.page().reload();
                thumb.signsIn("Bu Rina", "0000");
                for (int left = WRONG_TRIES - 1; left > 0; left--) {
                    says(thumb, "PIN salah, sisa " + left + " kali.");
                    thumb.typesAtTheDoor("0000");
                }
                says(thumb, "Tunggu 1 menit");
                phone.waitUntilOnItsDisk("warung");
                phone.kill();
            }
            try (Phone phone = Phone.with(memory)) {
                Thumb thumb = at(phone, device, line);
                thumb.open("kasir");
                thumb.signsIn("Bu Rina", RINA);
                says(thumb, "Sudah 5 kali salah.");
                thumb.page().clock().fastForward(PAUSE_MS);
                thumb.typesAtTheDoor(RINA);
                sell(thumb);
                handOver(thumb);
                sell(thumb);
                thumb.tapGoods("Kopi");
                thumb.page().clock().fastForward(IDLE_MS);
                assertThat(thumb.page().getByText("Belanjaan tetap ada.")).isVisible();
                thumb.signsIn("Bu Wati", WATI);
                assertThat(thumb.page().locator(".laci li")).containsText("Kopi sachet");
                line.isMended();
                thumb.page().clock().fastForward(AGAIN_MS);
                assertThat(thumb.page().getByText("Semua terkirim")).isAttached();
                assertEquals(List.of("sale A02", "cash.count A02 A03", "shift.attend A03",
                                "sale A03"),
                        written(group));

                pin(group, "A03", "Bu Wati", RINA);
                thumb.tap(thumb.page().locator("header a"));
                thumb.tap(thumb.button("Ganti orang"));
                assertThat(thumb.page().locator(".tiles button")).hasCount(3);
                line.isCut();
                thumb.signsIn("Bu Wati", WATI);
                says(thumb, "belum pernah masuk di alat ini");
            }
        }
    }

    private static void says(Thumb thumb, String why) {
        assertThat(thumb.page().locator("main .note.bad")).containsText(why);
    }

    private static void pin(Warung group, String member, String name, String pin) {
        group.put("people/" + member + "/pin", """
                {"role":"anggota","name":"%s","pin":"%s"}""".formatted(name, pin));
    }

    private static Thumb at(Phone phone, String device, BadLine line) {
        Page page = phone.page();
        page.addInitScript("localStorage.setItem('amanah.device', '" + device + "')");
        Thumb.setsTheClock(page);
        return new Thumb(page, line.address());
    }

    /** Both sign in once while the shop is there. */
    private static void learnsBoth(Thumb thumb) {
        thumb.open("kasir");
        thumb.signsIn("Bu Rina", RINA);
        sealed(thumb, 1);
        thumb.tap(thumb.page().locator("header a"));
        thumb.tap(thumb.button("Ganti orang"));
        thumb.signsIn("Bu Wati", WATI);
        sealed(thumb, 2);
        thumb.page().clock().fastForward(2_000);
        thumb.waitUntilTheScreensAreKept();
        thumb.tap(thumb.page().locator("header a"));
        thumb.tap(thumb.button("Ganti orang"));
    }

    private static void sealed(Thumb thumb, int keys) {
        thumb.page().locator(".till .tiles button").first().waitFor();
        Patience.until(keys + " keys are sealed", PATIENCE, () -> thumb.page()
                .evaluate(SEALED, "amanah-layar-pin-luring").equals(keys));
    }

    private static Locator tile(Thumb thumb, String name) {
        return thumb.page().locator(".tiles button", new Page.LocatorOptions().setHasText(name));
    }

    private static void sell(Thumb thumb) {
        thumb.tapGoods("Mie");
        thumb.page().clock().fastForward(DEAF_MS);
        thumb.tapMoney("Uang pas");
        thumb.page().locator(".sold svg").waitFor();
    }

    private static void handOver(Thumb thumb) {
        thumb.tap(thumb.page().locator("header a"));
        thumb.tap(thumb.link("Serah terima piket"));
        for (int kind = 0; kind < KINDS_OF_NOTES; kind++) {
            thumb.tap(thumb.page().locator(".end button"));
        }
        thumb.tap(tile(thumb, "Bu Wati"));
        for (String digit : WATI.split("")) {
            thumb.button(digit).click();
        }
        thumb.tap(thumb.button("Terima"));
        assertThat(thumb.page().getByText("Bu Wati bertugas.")).isVisible();
        thumb.tap(thumb.button("Mulai jualan"));
    }

    /** What was written at the till, and by whom, in order. */
    private static List<String> written(Warung group) {
        return StreamSupport.stream(group.get("daybook?after=0&limit=500").get("entries")
                        .spliterator(), false)
                .filter(entry -> entry.has("seq"))
                .map(entry -> entry.get("type").textValue() + " "
                        + entry.get("by").textValue() + (entry.has("to")
                        ? " " + entry.get("to").textValue() : "")).toList();
    }
}
