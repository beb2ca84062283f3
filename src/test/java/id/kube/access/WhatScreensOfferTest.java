package id.kube.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the screens offer to whom is what the shop lets her write, kind by kind. */
class WhatScreensOfferTest {

    private static final Path TABLE = Path.of("frontend/src/lib/may.ts");
    private static final Pattern ROW = Pattern.compile("\\['([a-z ]+)', '([a-z. ]+)'\\]");
    /** At the shop's device a member, and an officer with her, is also on duty. */
    private static final Map<String, Set<Role>> PEOPLE = Map.of(
            "anggota", Set.of(Role.KASIR),
            "sekretaris", Set.of(Role.SEKRETARIS, Role.KASIR),
            "bendahara", Set.of(Role.BENDAHARA, Role.KASIR),
            "pendamping", Set.of(Role.PENDAMPING));

    @Test
    void everyRowOfTheScreensTableIsTheShops() throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        Matcher row = ROW.matcher(Files.readString(TABLE));
        while (row.find()) {
            rows++;
            Set<String> offered = Set.of(row.group(1).split(" "));
            for (String kind : row.group(2).split(" ")) {
                PEOPLE.forEach((word, roles) -> {
                    boolean may = roles.stream().anyMatch(role -> Powers.mayWrite(role, kind));
                    if (may != offered.contains(word)) {
                        wrong.add(kind + " and " + word + ": the shop says " + may);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(rows > 5, "the table was not read");
    }
}
