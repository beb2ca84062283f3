package id.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.kube.daybook.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal has a sentence, every sentence a refusal, and a sentence says what to do. */
class RefusalsHaveWordsTest {

    private static final Pattern CODE = Pattern.compile("super\\(\\s*\"([a-z-]+)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final List<JavaSource> MAIN = JavaSource.under("src/main/java");

    @Test
    void everyRefusalOnTheClasspathHasASentence() throws IOException {
        Map<String, String> words = words();
        Set<String> speechless = new TreeSet<>();
        Set<JavaClass> refusals = new ClassFileImporter().importPath(Path.of("target/classes/id"))
                .stream().filter(type -> type.isAssignableTo(Refusal.class))
                .filter(type -> !type.getName().equals(Refusal.class.getName()))
                .collect(Collectors.toSet());
        assertTrue(refusals.size() > 40, "the walk must find the refusals");
        for (JavaClass refusal : refusals) {
            String path = "src/main/java/" + refusal.getName().replace('.', '/') + ".java";
            Matcher code = CODE.matcher(Files.readString(Path.of(path)));
            if (!code.find() || !words.containsKey(code.group(1))) {
                speechless.add(refusal.getName());
            }
        }
        assertEquals(Set.of(), speechless);
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> unsaid = new TreeSet<>(words().keySet());
        MAIN.forEach(file -> WORD.matcher(file.text()).results()
                .forEach(word -> unsaid.remove(word.group(1))));
        unsaid.removeAll(Set.of("unknown-customer", "unknown-supplier", "unknown-owner"));
        assertEquals(Set.of(), unsaid, "those three are put together from a contact's role");
    }

    @Test
    void everySentenceIsOneAndSaysWhatToDo() throws IOException {
        Pattern form = Pattern.compile("(?=.{20,160}$)[\\p{Lu}\"{][^!?]*[,;:][^!?]*\\.");
        Map<String, String> odd = new TreeMap<>();
        words().forEach((code, sentence) -> {
            if (!form.matcher(sentence).matches() && !sentence.startsWith("Masuk dulu")
                    && !sentence.startsWith("Isi jumlah")) {
                odd.put(code, sentence);
            }
        });
        assertEquals(Map.of(), odd);
    }

    /** The codes; a name with a dot is a heading or a line of a report. */
    private static Map<String, String> words() throws IOException {
        Map<String, String> words = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/words"))) {
            for (Path file : files.toList()) {
                Properties sentences = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
                sentences.stringPropertyNames().stream().filter(code -> !code.contains("."))
                        .forEach(code -> assertNull(words.put(code,
                                sentences.getProperty(code)), code + " has two sentences"));
            }
        }
        return words;
    }
}
