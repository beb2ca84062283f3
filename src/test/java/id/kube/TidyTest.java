package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house style by the numbers; every check is shown one bad sample that it must catch. */
class TidyTest {

    private static final List<JavaSource> MAIN = JavaSource.under("src/main/java");
    private static final List<JavaSource> ALL =
            Stream.concat(MAIN.stream(), JavaSource.under("src/test/java").stream()).toList();

    @Test
    void aLineFitsIntoAHundredColumns() {
        holds(Tidiness::wideLines, ALL, "class A { } " + "/".repeat(Tidiness.COLUMNS));
    }

    @Test
    void noTabs() {
        holds(Tidiness::tabs, ALL, "class A {\n\tint a;\n}\n");
    }

    @Test
    void indentsByFour() {
        holds(Tidiness::crookedIndents, ALL, "class A {\n  int a;\n}\n");
    }

    @Test
    void everyImportIsNamed() {
        holds(Tidiness::wildcardImports, ALL, "import java.util.*;\n");
    }

    @Test
    void noTypeBearsATitle() {
        holds(Tidiness::titles, ALL, "class SaleManager { }");
    }

    @Test
    void nobodyAsksTheBareClock() {
        List<JavaSource> ruled = MAIN.stream()
                .filter(file -> !file.folder().endsWith("id/kube/time")).toList();
        holds(Tidiness::bareClocks, ruled, "class A { Object a = java.time.LocalDate.now(); }");
    }

    @Test
    void noFloatingPointInTheBooks() {
        List<JavaSource> books = MAIN.stream()
                .filter(file -> !file.folder().endsWith("id/kube/leakage")).toList();
        holds(Tidiness::floating, books, "class A { double price; }");
    }

    @Test
    void nothingIsLeftUndone() {
        holds(Tidiness::undone, ALL, "// TO" + "DO: later\n");
    }

    @Test
    void aFileHasAtMostThreeHundredLines() {
        holds(Tidiness::longFiles, ALL, "\n".repeat(Tidiness.FILE_LINES + 1));
    }

    @Test
    void aMethodFitsOnOneScreen() {
        holds(Tidiness::longMethods, ALL, "class A {\n    void a() throws Exception {\n"
                + "        if (a == b) {\n        }\n".repeat(40) + "    }\n}\n");
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertEquals(List.of(), Tidiness.packagesWithoutAWord(MAIN));
        assertFalse(Tidiness.packagesWithoutAWord(List.of(sample("class A { }"))).isEmpty());
    }

    @Test
    void almostHalfOfTheTypesAreOurOwnBusiness() {
        assertEquals(List.of(), Tidiness.tooMuchPublic(MAIN));
        assertFalse(Tidiness.tooMuchPublic(List.of(sample("public class A {\n}\n"))).isEmpty());
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        Set<String> words = words();
        assertEquals(List.of(), Tidiness.speechlessRefusals(MAIN, words));
        assertFalse(Tidiness.speechlessRefusals(List.of(sample(
                "class A extends Refusal { A() { super(\"never-said\"); } }")), words).isEmpty());
    }

    private static void holds(Function<JavaSource, List<String>> check, List<JavaSource> files,
            String badSample) {
        assertFalse(check.apply(sample(badSample)).isEmpty(), "the check must bite");
        assertEquals(List.of(), files.stream().flatMap(file -> check.apply(file).stream())
                .toList());
    }

    private static JavaSource sample(String text) {
        return new JavaSource("sample/A.java", text);
    }

    private static Set<String> words() throws IOException {
        Set<String> codes = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/words"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                Properties sentences = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
                codes.addAll(sentences.stringPropertyNames());
            }
        }
        return codes;
    }
}
