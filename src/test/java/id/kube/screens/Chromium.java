package id.kube.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, driven by the driver that npm has put into the house. */
final class Chromium implements AutoCloseable {

    static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update",
            "--disable-sync");
    static final double PATIENCE_MS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    static {
        // A machine that does something else beside the tests is slow, and not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        return open(List.of());
    }

    /** Opens it as a person sees it who has set letters of twice the size. */
    static Chromium withLargeLetters() {
        return open(List.of("--blink-settings=defaultFontSize=32"));
    }

    /** Opens it where a name leads to this machine, as in a shop's own network. */
    static Chromium thatFinds(String name) {
        return open(List.of("--host-resolver-rules=MAP " + name + " 127.0.0.1"));
    }

    /** Opens it where the camera sees this film, and where everybody may use the camera. */
    static Chromium whoseCameraSees(Path film) {
        return open(List.of("--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
    }

    private static Chromium open(List<String> more) {
        Path chromium = onThisMachine();
        Playwright playwright = driven();
        List<String> arguments = new ArrayList<>(QUIET);
        arguments.addAll(more);
        return new Chromium(playwright, playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(chromium)
                        .setArgs(arguments)));
    }

    /** The browser of this machine; the test is skipped where there is none. */
    static Path onThisMachine() {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Assumptions.assumeTrue(chromium.isPresent(),
                "There is no Chromium on this machine; bin/setup tests installs it.");
        return chromium.get();
    }

    /** A driver of its own, which must be closed. */
    static Playwright driven() {
        System.setProperty("playwright.cli.dir", driver().toString());
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** A window of its own, with nothing remembered. */
    Page window(int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)).newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    /** The same where the clocks show the shop's own time. */
    Page windowInJakarta(int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height).setTimezoneId("Asia/Jakarta")).newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The driver is Node itself and the package beside it; links spare 200 MB. */
    private static Path driver() {
        Path core = Path.of("frontend/node_modules/playwright-core").toAbsolutePath();
        if (!Files.isDirectory(core)) {
            throw new IllegalStateException("Run npm ci in frontend first: no " + core);
        }
        Path folder = Path.of("target/pwdriver").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            link(folder.resolve("node"), onPath("node").orElseThrow());
            link(folder.resolve("package"), core);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return folder;
    }

    private static void link(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            Files.deleteIfExists(from);
            Files.createSymbolicLink(from, to);
        }
    }

    private static Optional<Path> onPath(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.of(names).flatMap(name -> folders.stream()
                .map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }
}
