package id.kube.printing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import id.kube.daybook.Canonical;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Whatever is written as a paper is refused or printed, and no name in it becomes a sign. */
public final class PaperFuzz {

    private static final PrinterProfile PRINTER = profile();

    private PaperFuzz() {
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String name = data.consumeString(60);
        String paper = data.consumeRemainingAsString() + "\n" + Markup.shield(name) + "\n";
        try {
            EscPosPaper.render(Markup.read(paper), PRINTER);
        } catch (BrokenTemplate expected) {
            // What is no paper says so.
        }
    }

    private static PrinterProfile profile() {
        try (InputStream file = PaperFuzz.class.getResourceAsStream(
                "/printer-profiles/generic-58.json")) {
            return PrinterProfile.read(Canonical.read(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
