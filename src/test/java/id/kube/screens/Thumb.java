package id.kube.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kube.Warung;
import java.net.URI;

/** A member at a screen: what she sees, and how often she taps. */
final class Thumb {

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
        String device = group.post("devices", "{\"name\":\"kasir-1\"}", 201).get("token")
                .textValue();
        String session = new Warung(shop, device).post("session",
                "{\"member\":\"%s\",\"pin\":\"%s\"}".formatted(member, pin), 200).get("token")
                .textValue();
        page.addInitScript("localStorage.setItem('amanah.device', '" + device + "');"
                + "sessionStorage.setItem('amanah.person', JSON.stringify({token: '" + session
                + "', member: '" + member + "', name: '" + name + "'}))");
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

    int taps() {
        return taps;
    }

    void countFromHere() {
        taps = 0;
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
