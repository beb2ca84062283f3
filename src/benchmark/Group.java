import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A simulated group: its book as it was written, and what was true of it. A book is
 * {@code NAME.daybook.ndjson}, its truth {@code NAME.truth}, each plain or as {@code .gz}.
 *
 * <p>The first line of a truth has {@code scenario}, {@code leak_start} (the number of the day the
 * first rupiah is lost, or null), perhaps {@code half_day} (the day half of what was entrusted is
 * gone, which may lie behind the last day here) and {@code who} (the members who take it, where they are to be found out); each further
 * line is a day with {@code true_capital} and {@code loss_cum}.
 */
record Group(Path book) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOOK = ".daybook.ndjson";

    static List<Group> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(BOOK)).sorted()
                    .map(Group::new).toList();
        }
    }

    String name() {
        return book.getFileName().toString().split(Pattern.quote(BOOK), 2)[0];
    }

    /** Where what was seen of it is kept. */
    Path seen() {
        return book.resolveSibling(name() + ".seen");
    }

    List<String> lines() throws IOException {
        return read(book).lines().toList();
    }

    /** The codes of the members its book names: a party that is told may be a good as well. */
    static Set<String> people(List<String> lines) throws IOException {
        Set<String> people = new HashSet<>();
        for (String line : lines) {
            JsonNode entry = JSON.readTree(line);
            if (entry.path("type").asText().equals("member")) {
                people.add(entry.path("member").asText());
            }
        }
        return people;
    }

    Truth truth() throws IOException {
        List<JsonNode> days = new ArrayList<>();
        Path packed = book.resolveSibling(name() + ".truth.gz");
        for (String line : read(Files.exists(packed) ? packed
                : book.resolveSibling(name() + ".truth")).lines().toList()) {
            days.add(JSON.readTree(line));
        }
        JsonNode summary = days.remove(0);
        Set<String> who = new HashSet<>();
        summary.path("who").forEach(member -> who.add(member.textValue()));
        return new Truth(summary.get("scenario").textValue(), number(summary, "leak_start"),
                number(summary, "half_day"), who,
                days.stream().mapToLong(day -> day.get("true_capital").longValue()).toArray(),
                days.stream().mapToLong(day -> day.get("loss_cum").longValue()).toArray());
    }

    private static OptionalInt number(JsonNode summary, String name) {
        return summary.hasNonNull(name) ? OptionalInt.of(summary.get(name).intValue())
                : OptionalInt.empty();
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(file.toString().endsWith(".gz")
                    ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    /**
     * What was true of a group.
     *
     * @param leakStart number of the day the first rupiah is lost
     * @param halfDay number of the day half of what was entrusted is gone
     * @param who the members who take it, where there are some to be named
     * @param capital in rupiah, day by day
     * @param lost rupiah lost up to each day
     */
    record Truth(String scenario, OptionalInt leakStart, OptionalInt halfDay, Set<String> who,
            long[] capital, long[] lost) {

        int days() {
            return capital.length;
        }

        /** So many days nothing was lost. */
        int healthyDays() {
            return Math.min(leakStart.orElse(days()), days());
        }
    }
}
