package id.kube.forms;

import id.kube.daybook.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of a workbook by their names. Of a formula it takes what Excel last saw. */
final class FilledWorkbook {

    /** Rows with nothing in them are looked at too, and a workbook can hold a million. */
    private static final int MOST_LOOKED_AT = 20_000;
    /** More columns than a form has, also where somebody adds some of her own. */
    private static final int COLUMNS = 50;
    /** So far down a row of heads is looked for. */
    private static final int HEAD_WITHIN = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Day 0 of a workbook, and of one that an old Macintosh began. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** A number short enough to be written out. */
    private static final String SHORT = "-?\\d{1,20}(\\.\\d{1,40})?(E[+-]?\\d{1,2})?";

    private final boolean since1904;
    private int lookedAt;
    private final List<Line> lines = new ArrayList<>();
    private final List<Filled.Missing> missing = new ArrayList<>();

    private FilledWorkbook(boolean since1904) {
        this.since1904 = since1904;
    }

    static Filled read(byte[] file) {
        try {
            Packed.mustBeAWorkbook(file);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file),
                    new ReadingOptions(true, false))) {
                return new FilledWorkbook(book.isDate1904()).read(book);
            }
        } catch (Refusal ours) {
            throw ours;
        } catch (IOException | RuntimeException unreadable) {
            throw new BrokenForm();
        }
    }

    private Filled read(ReadableWorkbook book) throws IOException {
        boolean isOurs = false;
        for (Sheet sheet : book.getSheets().toList()) {
            Optional<Part> part = Part.of(sheet.getName());
            if (part.isPresent()) {
                isOurs = true;
                read(part.get(), sheet);
            }
        }
        if (!isOurs) {
            throw new NotAForm();
        }
        return new Filled(lines, missing, List.of());
    }

    private void read(Part part, Sheet sheet) throws IOException {
        String name = sheet.getName() + "!";
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            Optional<Heads> heads = heads(part, all);
            if (heads.isEmpty() || !isWhole(part, heads.get(), name)) {
                return;
            }
            while (all.hasNext()) {
                Row row = next(all);
                heads.get().line(part, name, row.getRowNum(), texts(row, heads.get()))
                        .ifPresent(lines::add);
                FilledForm.mustHaveRoom(lines);
            }
        }
    }

    /** The first row with heads; a sheet that somebody emptied has none, and is no fault. */
    private Optional<Heads> heads(Part part, Iterator<Row> rows) {
        boolean isEmpty = true;
        while (rows.hasNext()) {
            Row row = next(rows);
            List<String> texts = row.stream().limit(COLUMNS)
                    .map(cell -> cell == null ? "" : text(cell)).toList();
            Optional<Heads> heads = Heads.in(texts);
            if (heads.isPresent()) {
                return heads;
            }
            isEmpty &= texts.stream().allMatch(String::isEmpty);
            if (row.getRowNum() >= HEAD_WITHIN && !isEmpty) {
                break;
            }
        }
        if (!isEmpty) {
            part.headings().stream().filter(part::needs).findFirst().ifPresent(heading ->
                    missing.add(new Filled.Missing(part, heading, part.title() + "!A1")));
        }
        return Optional.empty();
    }

    private Row next(Iterator<Row> rows) {
        lookedAt++;
        if (lookedAt > MOST_LOOKED_AT) {
            throw new BrokenForm();
        }
        return rows.next();
    }

    private boolean isWhole(Part part, Heads heads, String sheet) {
        heads.missingFrom(part).forEach(heading ->
                missing.add(new Filled.Missing(part, heading, sheet + "A1")));
        return heads.missingFrom(part).isEmpty();
    }

    private List<String> texts(Row row, Heads heads) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.stream().limit(COLUMNS).toList()) {
            Optional<Heading> heading = heads.heading(texts.size());
            texts.add(cell == null ? "" : heading.map(head -> text(cell, head))
                    .orElseGet(() -> text(cell)));
        }
        return texts;
    }

    /** What a spreadsheet took for a day stays one, also where it should be a price. */
    private String text(Cell cell, Heading heading) {
        String text = text(cell);
        boolean isSerial = cell.getValue() instanceof Number && text.matches("\\d{1,6}");
        boolean isDay = heading.kind() == Heading.Kind.DAY || heading.kind() != Heading.Kind.TEXT
                && isOfDays(cell.getDataFormatString());
        if (!isSerial || !isDay) {
            return text;
        }
        LocalDate zero = since1904 ? DAY_ZERO_1904 : DAY_ZERO;
        return zero.plusDays(Integer.parseInt(text)).format(DAY);
    }

    private static boolean isOfDays(String format) {
        return format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "")
                .toLowerCase(Locale.ROOT).matches(".*[dy].*");
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return cell.getType() == CellType.FORMULA ? Line.UNSOLVED : "";
        }
        String raw = value.toString();
        return value instanceof Number && raw.matches(SHORT) ? written(value) : Heads.tidy(raw);
    }

    /** A number as people here write it; what calculating blurred far behind the comma is cut. */
    private static String written(Object number) {
        return String.format(Locale.ROOT, "%.6f", number).replaceFirst("\\.?0+$", "")
                .replace('.', ',');
    }
}
