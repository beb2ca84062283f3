package id.kube.screens;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks through a page for what somebody could not see, hear or reach. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String FINDINGS = """
            async () => (await axe.run(document, {runOnly:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations
                .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' '
                    + node.failureSummary))
            """;

    private Axe() {
    }

    /** One sentence for each thing that is in somebody's way; none is as it should be. */
    static List<String> findings(Page page) {
        if ((Boolean) page.evaluate("() => !('axe' in window)")) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(FINDINGS)).stream().map(String.class::cast).toList();
    }

    private static String script() {
        try {
            return Files.readString(Path.of("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
