import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Some families in one database: read in what each has in common, then copies of it go on. */
final class Families {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Room for the books of many groups. */
    private static final String HEAP = "-Xmx1g";
    private static final AtomicInteger PORTS = new AtomicInteger(18_081);

    private final Path data;
    private final Seen seen;
    private final List<Member> members = new ArrayList<>();

    Families(List<Family> families, Path data, Seen seen) {
        this.data = data;
        this.seen = seen;
        families.forEach(family -> members.add(new Member(family)));
    }

    /** Reads in everything and asks for every group's history. */
    void watch() throws Exception {
        int port = PORTS.getAndIncrement();
        Path base = data.resolve("common");
        try {
            Shop shop = Shop.start(base, port, HEAP);
            try {
                for (int number = 0; number < members.size(); number++) {
                    members.get(number).begin(shop, "kube" + number);
                }
            } finally {
                shop.stop();
            }
            int most = members.stream().mapToInt(member -> member.groups().size()).max().orElse(0);
            for (int round = 0; round < most; round++) {
                goOn(base, round, port);
            }
        } finally {
            Calibrate.delete(data);
        }
    }

    private void goOn(Path base, int round, int port) throws Exception {
        Path copy = data.resolve("copy");
        copy(Shop.folder(base), Shop.folder(copy));
        Shop shop = Shop.start(copy, port, HEAP);
        try {
            for (Member member : members) {
                if (round < member.groups().size()) {
                    member.goOn(shop, member.groups().get(round));
                }
            }
        } finally {
            shop.stop();
            Calibrate.delete(copy);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    /** Is told what the watch showed of a group. */
    interface Seen {
        void of(Group group, Run run) throws IOException;
    }

    /** One family in the database. */
    private final class Member {

        private final Family family;
        private int common;
        private LocalDate first;
        private String token;

        Member(Family family) {
            this.family = family;
        }

        /** The groups that go on in a copy: nobody has to, who is alone. */
        List<Group> groups() {
            return family.isAlone() ? List.of() : family.groups();
        }

        void begin(Shop shop, String code) throws Exception {
            List<String> lines = family.common();
            common = lines.size();
            first = dateOf(lines.get(0));
            token = shop.setUp(code);
            Shop hers = shop.as(token);
            hers.importLines(String.join("\n", lines));
            if (family.isAlone()) {
                look(hers, family.groups().get(0));
            } else {
                // The last day may go on; those before it are kept with what was seen on them.
                history(hers, dateOf(lines.get(common - 1)).minusDays(1));
            }
        }

        void goOn(Shop shop, Group group) throws Exception {
            Shop hers = shop.as(token);
            List<String> lines = group.lines();
            hers.importLines(String.join("\n", lines.subList(common, lines.size())));
            look(hers, group);
        }

        private void look(Shop hers, Group group) throws Exception {
            Group.Truth truth = group.truth();
            JsonNode history = history(hers, first.plusDays(truth.days() - 1L));
            int ahead = truth.halfDay().orElse(0) - Run.SIXTY;
            Boolean spanned = null;
            if (ahead >= 0 && ahead < truth.days()) {
                spanned = spans(JSON.readTree(hers.get("leakage?asOf="
                        + first.plusDays(ahead))).path("runway"));
            }
            seen.of(group, Run.of(truth, Group.people(group.lines()), history, first, spanned));
        }

        private JsonNode history(Shop hers, LocalDate last) throws Exception {
            return JSON.readTree(hers.get("leakage/history?from=" + first + "&to=" + last));
        }

        /** No end is told where the last of the three never comes. */
        private static boolean spans(JsonNode runway) {
            return runway.hasNonNull("allStop") && runway.get("allStop").intValue() <= Run.SIXTY
                    && (!runway.hasNonNull("nobodyElse")
                    || runway.get("nobodyElse").intValue() >= Run.SIXTY);
        }

        private static LocalDate dateOf(String line) throws IOException {
            return LocalDate.parse(JSON.readTree(line).get("date").textValue());
        }
    }
}
