package id.kube.screens;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A browser that remembers on the disk what it was told, and can die without a farewell. */
final class Phone implements AutoCloseable {

    private static final Duration DEATH = Duration.ofSeconds(10);
    private static final Duration WRITING = Duration.ofSeconds(30);
    private static final String LOCAL_STORAGE = "Default/Local Storage/leveldb";

    private final Path memory;
    private final Playwright playwright;
    private final BrowserContext context;

    private Phone(Path memory, Playwright playwright, BrowserContext context) {
        this.memory = memory;
        this.playwright = playwright;
        this.context = context;
    }

    static Phone with(Path memory) {
        Path chromium = Chromium.onThisMachine();
        Playwright playwright = Chromium.driven();
        return new Phone(memory, playwright, playwright.chromium().launchPersistentContext(memory,
                new BrowserType.LaunchPersistentContextOptions().setExecutablePath(chromium)
                        .setArgs(Chromium.QUIET).setViewportSize(360, 640)));
    }

    /** Its only window, whose clock can be put forward. */
    Page page() {
        Page page = context.pages().get(0);
        page.setDefaultTimeout(Chromium.PATIENCE_MS);
        return page;
    }

    /**
     * A browser writes what a page puts into its local storage to the disk up to five seconds
     * later; who is killed before that has never opened the shop.
     */
    void waitUntilOnItsDisk(String word) {
        Patience.until(word + " lies on the disk", WRITING, () -> isOnItsDisk(word));
    }

    private boolean isOnItsDisk(String word) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                memory.resolve(LOCAL_STORAGE), "*.log")) {
            for (Path file : files) {
                if (Files.readString(file, ISO_8859_1).contains(word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As when the battery falls out: no window is told. */
    void kill() {
        List<ProcessHandle> mine = main().toList();
        if (mine.isEmpty()) {
            throw new IllegalStateException("no browser is at work in " + memory);
        }
        mine.forEach(ProcessHandle::destroyForcibly);
        Patience.until("the browser is dead", DEATH,
                () -> mine.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Stream<ProcessHandle> main() {
        return ProcessHandle.current().descendants().filter(one -> one.info().arguments()
                .map(List::of).filter(all -> all.contains("--user-data-dir=" + memory)
                        && all.stream().noneMatch(word -> word.startsWith("--type=")))
                .isPresent());
    }

    @Override
    public void close() {
        playwright.close();
    }
}
