package id.kube.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The form as a table of signs: one file, whose first column says of each row what it is. */
public final class BlankTable {

    /** What an Indonesian spreadsheet parts cells with, for the comma stands in its numbers. */
    private static final String SEPARATOR = ";";
    private static final String END = "\r\n";
    /** Tells a spreadsheet that the letters are UTF-8. */
    private static final String MARK = "\uFEFF";

    private BlankTable() {
    }

    /**
     * Writes the empty form with one example of each kind of row.
     *
     * @param places the words of the first column of the balances that most groups need
     */
    public static byte[] of(List<Choice> places) {
        List<String> rows = new ArrayList<>();
        rows.add(FilledTable.KIND + SEPARATOR + Arrays.stream(Heading.values())
                .map(Heading::title).collect(Collectors.joining(SEPARATOR)));
        for (Part part : Part.values()) {
            rows.add(row(part, part.example(places.get(0))));
        }
        places.forEach(place -> rows.add(row(Part.BALANCES, List.of(place.word()))));
        return (MARK + String.join(END, rows) + END).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Part part, List<String> texts) {
        return part.title() + SEPARATOR + Arrays.stream(Heading.values()).map(heading -> {
            int at = part.headings().indexOf(heading);
            return at >= 0 && at < texts.size() ? texts.get(at) : "";
        }).collect(Collectors.joining(SEPARATOR));
    }
}
