package id.kube.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the form as a table of signs: with semicolons, commas or tabs, in UTF-8, UTF-16 or the
 * letters of an old Windows. Its first column says of each row what it is.
 */
final class FilledTable {

    static final String KIND = "Jenis";

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final String SEPARATORS = ";,\t";
    /** Texts have none of these; pictures and printed papers are full of them. */
    private static final String NO_TEXT = "(?s).*[\\x00-\\x08\\x0E-\\x1F].*";
    private static final String PRINTED = "%PDF";

    private FilledTable() {
    }

    static Filled read(byte[] file) {
        String text = text(file);
        if (text.isBlank() || text.startsWith(PRINTED) || text.matches(NO_TEXT)) {
            throw new NotAForm();
        }
        List<List<String>> rows = rows(text);
        int head = head(rows);
        Heads heads = Heads.in(rows.get(head)).orElseThrow(NotAForm::new);
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<Line> lines = new ArrayList<>();
        List<Line.Cell> strays = new ArrayList<>();
        for (int at = head + 1; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            Optional<Part> part = row.get(0).isEmpty() ? Optional.empty() : Part.of(row.get(0));
            if (part.isPresent()) {
                heads.line(part.get(), "", at + 1, row).ifPresent(lines::add);
                FilledForm.mustHaveRoom(lines);
                parts.add(part.get());
            } else if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                strays.add(new Line.Cell(Heads.address(0, at + 1), row.get(0)));
            }
        }
        List<Filled.Missing> missing = new ArrayList<>();
        parts.forEach(part -> heads.missingFrom(part).forEach(heading ->
                missing.add(new Filled.Missing(part, heading, Heads.address(0, head + 1)))));
        lines.removeIf(line -> !heads.missingFrom(line.part()).isEmpty());
        return new Filled(lines, missing, strays);
    }

    private static int head(List<List<String>> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).get(0).equalsIgnoreCase(KIND)) {
                return at;
            }
        }
        throw new NotAForm();
    }

    private static String text(byte[] file) {
        boolean isWide = file.length > 1 && (file[0] == -1 && file[1] == -2
                || file[0] == -2 && file[1] == -1);
        String text = isWide ? new String(file, StandardCharsets.UTF_16) : narrow(file);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String narrow(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException olderLetters) {
            return new String(file, OLD_WINDOWS);
        }
    }

    /** The rows with their cells; within quotes a cell may hold separators and ends of lines. */
    private static List<List<String>> rows(String text) {
        char separator = separator(text);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (char sign : (text.replaceAll("\r\n?", "\n") + "\n").toCharArray()) {
            if (sign == '"') {
                isQuoted = !isQuoted;
                // Two of them are one that is meant.
                cell.append(isQuoted && cell.length() > 0 ? "\"" : "");
            } else if (isQuoted || sign != separator && sign != '\n') {
                cell.append(sign);
            } else {
                row.add(Heads.tidy(cell.toString()));
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (isQuoted) {
            // What stands behind the quote that nobody closed would be lost without a word.
            throw new BrokenForm();
        }
        return rows;
    }

    /** The sign that parts the heads. */
    private static char separator(String text) {
        int head = text.indexOf(KIND);
        for (int at = Math.max(0, head); at < text.length(); at++) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at);
            }
        }
        return SEPARATORS.charAt(0);
    }
}
