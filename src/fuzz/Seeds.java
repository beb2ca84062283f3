import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kube.forms.BlankTable;
import id.kube.forms.BlankWorkbook;
import id.kube.forms.Choice;
import id.kube.forms.Heading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Lays out what the fuzzers begin with: a sound input of each kind, and the words they know. */
final class Seeds {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = Path.of("src/test/resources/books-cases");

    private Seeds() {
    }

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Set<String> words = new TreeSet<>();
        Map<String, String> kinds = new TreeMap<>();
        for (JsonNode entry : entries()) {
            String kind = entry.path("type").asText();
            kinds.putIfAbsent(kind.matches("[a-z.]+") ? kind : "no-kind", entry.toString());
            words(entry, words);
        }
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            put(corpus.resolve("entry"), kind.getKey(), kind.getValue());
            // The first of the bytes behind a text says whether it is sent as a decision.
            put(corpus.resolve("door"), kind.getKey(), kind.getValue() + "\u0001");
        }
        StringBuilder dictionary = new StringBuilder();
        words.forEach(word -> dictionary.append('"').append(word.replace("\\", "\\\\")
                .replace("\"", "\\\"")).append("\"\n"));
        Files.writeString(corpus.resolve("words.dict"), dictionary);
        for (JsonNode merchant : JSON.readTree(Path.of("src/test/resources/qris.json").toFile())
                .get("merchants")) {
            put(corpus.resolve("qris"), merchant.get("nmid").textValue(),
                    merchant.get("text").textValue());
        }
        copies(Path.of("printer-profiles"), ".json", corpus.resolve("profile"));
        copies(Path.of("src/main/resources/paper-templates"), ".txt", corpus.resolve("paper"));
        forms(corpus.resolve("form"));
    }

    private static List<JsonNode> entries() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".ndjson.gz")).sorted()
                    .toList()) {
                try (GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
                    for (String line : new String(packed.readAllBytes(), StandardCharsets.UTF_8)
                            .lines().filter(one -> one.startsWith("{")).toList()) {
                        read(line, entries);
                    }
                }
            }
        }
        return entries;
    }

    /** Some of the lines are broken on purpose. */
    private static void read(String line, List<JsonNode> entries) {
        try {
            entries.add(JSON.readTree(line));
        } catch (IOException broken) {
            // The fuzzers break enough of them by themselves.
        }
    }

    private static void words(JsonNode value, Set<String> words) {
        value.properties().forEach(field -> {
            words.add("\"" + field.getKey() + "\":");
            words(field.getValue(), words);
        });
        value.elements().forEachRemaining(inner -> words(inner, words));
        if (value.isTextual() && value.textValue().matches("[a-z.]{2,24}")) {
            words.add("\"" + value.textValue() + "\"");
        }
    }

    private static void forms(Path folder) throws IOException {
        List<Choice> places = List.of(new Choice("Laci warung", ""));
        Files.createDirectories(folder);
        Files.write(folder.resolve("table"), BlankTable.of(places));
        try (OutputStream out = Files.newOutputStream(folder.resolve("workbook"))) {
            BlankWorkbook.write(out, Map.of(Heading.FIGURE, places), places);
        }
    }

    private static void copies(Path from, String ending, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                put(to, file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }
}
