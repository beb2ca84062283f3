package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kube.Warung;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Date;

/** A member at a screen: what she sees, and how often she taps. */
final class Thumb {

    /** The clock of the tests' shop stands still. */
    static final String NOW = "2026-11-24T09:00:00+07:00";
    private static final String RIGHT_CLOCK = """
            (() => { const Real = Date, ahead = Real.parse('%s') - Real.now();
                globalThis.Date = class extends Real {
                    constructor(...told) {
                        if (told.length === 0) { super(Real.now() + ahead); }
                        else { super(...told); }
                    }
                    static now() { return Real.now() + ahead; }
                }; })()
            """.formatted(NOW);
    private static final Duration KEEPING = Duration.ofSeconds(20);
    private static final String KEPT_HERE = """
            async () => { await navigator.serviceWorker.ready;
                return navigator.serviceWorker.controller !== null; }
            """;

    private final Page page;
    private final URI shop;
    private int taps;

    Thumb(Page page, URI shop) {
        this.page = page;
        this.shop = shop;
    }

    /** Sits down at a screen of her group as its ketua, at an enrolled device, with her PIN. */
    static Thumb of(Page page, URI shop, Warung group) {
        return of(page, shop, group, "A01", "135791", "Bu Siti");
    }

    /** The same, where the screen comes over another line. */
    static Thumb of(Page page, URI shop, Warung group, URI line) {
        of(page, shop, group);
        return new Thumb(page, line);
    }

    /** The same for any member, with her own PIN. */
    static Thumb of(Page page, URI shop, Warung group, String member, String pin,
            String name) {
        page.addInitScript(RIGHT_CLOCK);
        return signedIn(page, shop, group, member, pin, name);
    }

    /** The ketua at a device whose clock says something of its own. */
    static Thumb at(OffsetDateTime time, Page page, URI shop, Warung group) {
        setsTheClock(page, time);
        return signedIn(page, shop, group, "A01", "135791", "Bu Siti");
    }

    /** The same, where the screen comes over another line. */
    static Thumb at(OffsetDateTime time, Page page, URI shop, Warung group, URI line) {
        at(time, page, shop, group);
        return new Thumb(page, line);
    }

    private static Thumb signedIn(Page page, URI shop, Warung group, String member, String pin,
            String name) {
        String device = group.post("devices", "{\"name\":\"kasir-1\"}", 201).get("token")
                .textValue();
        Warung till = new Warung(shop, device);
        String session = till.post("session",
                "{\"member\":\"%s\",\"pin\":\"%s\"}".formatted(member, pin), 200).get("token")
                .textValue();
        String role = Warung.items(till.get("session/people")).stream()
                .filter(one -> one.get("member").textValue().equals(member)).findFirst()
                .orElseThrow().get("role").textValue();
        page.addInitScript("localStorage.setItem('amanah.device', '" + device + "');"
                + "sessionStorage.setItem('amanah.person', JSON.stringify({token: '" + session
                + "', member: '" + member + "', name: '" + name + "', role: '" + role + "'}))");
        return new Thumb(page, shop);
    }

    Page page() {
        return page;
    }

    /** Opens a screen and waits until its heading stands there. */
    void open(String screen) {
        page.navigate(shop.resolve("/").toString() + "#/" + screen);
        assertThat(page.locator("h1").first()).isVisible();
    }

    /** Opens a screen under a set clock and waits for the lock, which is fetched after it. */
    void opensWithItsLock(String screen) {
        page.waitForResponse(answer -> answer.url().matches(".*/doors-[^/]*[.]js"), () -> {
            open(screen);
            page.clock().fastForward("00:02");
        });
    }

    int taps() {
        return taps;
    }

    void countFromHere() {
        taps = 0;
    }

    /** Takes the device's clock in hand, set to the shop's. */
    static void setsTheClock(Page page) {
        setsTheClock(page, OffsetDateTime.parse(NOW));
    }

    static void setsTheClock(Page page, OffsetDateTime to) {
        page.clock().install(new Clock.InstallOptions().setTime(Date.from(to.toInstant())));
    }

    /** Taps her name and types her PIN, whether or not they are let in. */
    void signsIn(String name, String pin) {
        tap(page.locator(".tiles button", new Page.LocatorOptions().setHasText(name)));
        typesAtTheDoor(pin);
    }

    void typesAtTheDoor(String pin) {
        for (String digit : pin.split("")) {
            button(digit).click();
        }
        tap(page.locator(".pad .main"));
        assertThat(page.locator(".pad .main:disabled, .house")).isVisible();
    }

    /** Until then the page does not open without the shop. */
    void waitUntilTheScreensAreKept() {
        Patience.until("the screens are kept here", KEEPING,
                () -> Boolean.TRUE.equals(page.evaluate(KEPT_HERE)));
    }

    /** Types a PIN on the keypad of the dialog; by the budget these are no taps. */
    void typePin(String pin) {
        for (String digit : pin.split("")) {
            page.locator("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions()
                    .setName(digit).setExact(true)).click();
        }
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)
                .setExact(true));
    }

    Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(name));
    }

    void tap(Locator place) {
        place.first().click();
        taps++;
    }

    /** A tile of the till, by the name on it. */
    void tapGoods(String name) {
        tap(page.locator(".tiles button").filter(new Locator.FilterOptions().setHasText(name)));
    }

    /** A button for money; it is deaf for a moment after the cart has changed. */
    void tapMoney(String name) {
        page.locator("[data-listens=true]").waitFor();
        tap(page.locator(".tender button").filter(new Locator.FilterOptions()
                .setHasText(name)));
    }
}
