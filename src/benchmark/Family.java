import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups whose books begin alike: the same healthy days, and then each its own leak. What they have
 * in common is read in once.
 */
record Family(List<Group> groups) {

    /** Books alike for so many lines, some days of a shop, are alike until a leak begins. */
    private static final int ALIKE = 300;

    static List<Family> among(List<Group> groups) throws IOException {
        Map<List<String>, Family> known = new LinkedHashMap<>();
        for (Group group : groups) {
            List<String> lines = group.lines();
            known.computeIfAbsent(List.copyOf(lines.subList(0, Math.min(ALIKE, lines.size()))),
                    beginning -> new Family(new ArrayList<>())).groups.add(group);
        }
        return List.copyOf(known.values());
    }

    /** The lines all their books begin with; all lines where there is but one. */
    List<String> common() throws IOException {
        List<String> common = groups.get(0).lines();
        for (Group other : groups.subList(1, groups.size())) {
            List<String> lines = other.lines();
            int alike = 0;
            while (alike < Math.min(common.size(), lines.size())
                    && common.get(alike).equals(lines.get(alike))) {
                alike++;
            }
            common = common.subList(0, alike);
        }
        return common;
    }

    boolean isAlone() {
        return groups.size() == 1;
    }
}
