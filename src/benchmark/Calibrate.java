import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the watch against groups whose truth is known: each is imported through the real door, its
 * history is asked for, and the table says how often the watch cried for nothing and how soon it
 * cried when something was lost. What a folder of groups holds is said at {@link Group}.
 *
 * <p>A hundred groups take some minutes on two processors: what one group showed is kept beside it
 * as {@code NAME.seen}, and is not asked for again while the program is the same.
 */
final class Calibrate {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** So many families share a database: more, and each copy of it grows long. */
    private static final int AT_ONCE = 10;
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final String program;
    private final Path data;

    private Calibrate(String program, Path data) {
        this.program = program;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("Name the folder with the groups.");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("amanah-calibrate");
        try {
            new Calibrate(program(), data).run(Group.in(Path.of(arguments[0])));
        } finally {
            delete(data);
        }
    }

    /** Names the program by what it is made of. */
    private static String program() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> jars = Files.list(Path.of("target/quarkus-app/app"))) {
            for (Path jar : jars.sorted().toList()) {
                digest.update(Files.readAllBytes(jar));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private void run(List<Group> groups) throws Exception {
        List<Group> unseen = new ArrayList<>();
        for (Group group : groups) {
            if (seen(group) == null) {
                unseen.add(group);
            }
        }
        System.err.printf("%d groups, %d of them seen before%n", groups.size(),
                groups.size() - unseen.size());
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> works = new ArrayList<>();
            for (List<Family> some : batches(Family.among(unseen))) {
                int number = works.size();
                works.add(workers.submit(() -> {
                    new Families(some, data.resolve("of-" + number), this::keep).watch();
                    return null;
                }));
            }
            for (Future<?> work : works) {
                work.get();
            }
        } finally {
            workers.shutdownNow();
            // What was seen of the groups before a failure is worth hours.
            List<Run> runs = new ArrayList<>();
            for (Group group : groups) {
                Run run = seen(group);
                if (run != null) {
                    runs.add(run);
                }
            }
            new Watched(runs).print();
        }
    }

    /** Whoever is alone shares no days, and would only make the copies of others larger. */
    private static List<List<Family>> batches(List<Family> families) {
        List<List<Family>> batches = new ArrayList<>();
        families.stream().collect(Collectors.partitioningBy(Family::isAlone)).values()
                .forEach(all -> {
                    for (int from = 0; from < all.size(); from += AT_ONCE) {
                        batches.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
                    }
                });
        return batches;
    }

    private Run seen(Group group) throws IOException {
        if (!Files.exists(group.seen())) {
            return null;
        }
        JsonNode before = JSON.readTree(group.seen().toFile());
        return before.get("program").textValue().equals(program)
                ? JSON.treeToValue(before.get("run"), Run.class) : null;
    }

    private void keep(Group group, Run run) throws IOException {
        JSON.writeValue(group.seen().toFile(), Map.of("program", program, "run", run));
        System.err.printf("%s: %s%n", group.name(), run.line());
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
