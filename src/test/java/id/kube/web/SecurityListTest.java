package id.kube.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test that the list of dangers names is there; a name may be cut short by dots. */
class SecurityListTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+)…?)?`");

    @Test
    void namesTestsThatAreThere() throws IOException {
        Map<String, String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java")).collect(
                    Collectors.toMap(file -> file.getFileName().toString()
                            .replace(".java", ""), SecurityListTest::text, (a, b) -> a + b));
        }
        List<MatchResult> named = NAMED.matcher(text(Path.of("src/docs/security.md"))).results()
                .toList();
        assertTrue(named.size() > 30, "the walk must find the names");
        TreeSet<String> missing = new TreeSet<>();
        for (MatchResult name : named) {
            String begin = name.group(2) == null ? "class " + name.group(1)
                    : "void " + name.group(2);
            if (!tests.getOrDefault(name.group(1), "").contains(begin)) {
                missing.add(name.group());
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
