package id.kube.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets in a workbook; whole numbers stay numbers, and words stay words. */
public final class Workbooks implements AutoCloseable {

    private static final String PROGRAM = "Amanah";
    private static final String VERSION = "1.0";
    private static final int TITLE_LINES = 4;
    private static final int NARROW = 14;
    private static final int WIDE = 38;
    private static final int NAME_SIGNS = 31;
    /** So many rows may wait before they are handed on. */
    private static final int IN_HAND = 500;

    private final Workbook book;

    public Workbooks(OutputStream out) {
        book = new Workbook(out, PROGRAM, VERSION);
    }

    static void write(List<Sheet> sheets, String group, OutputStream out) throws IOException {
        try (Workbooks workbook = new Workbooks(out)) {
            for (Sheet sheet : sheets) {
                workbook.add(sheet, sheet.title(), group);
            }
        }
    }

    /** One sheet under a name that no other of the workbook has. */
    public void add(Sheet sheet, String name, String group) throws IOException {
        Worksheet page = open(sheet, name, group);
        int at = TITLE_LINES;
        for (Row row : sheet.rows()) {
            write(page, at++, sheet, row);
        }
        for (String remark : sheet.remarks()) {
            page.value(++at, 0, Cell.safe(remark));
        }
        page.finish();
    }

    /** A sheet whose rows come one by one and are handed on at once. */
    public Flowing flowing(Sheet head, String name, String group) {
        return new Flowing(open(head, name, group), head);
    }

    @Override
    public void close() throws IOException {
        book.finish();
        book.close();
    }

    private Worksheet open(Sheet sheet, String name, String group) {
        Worksheet page = book.newWorksheet(name.replaceAll("[\\\\/?*\\[\\]:]", " ")
                .substring(0, Math.min(NAME_SIGNS, name.length())));
        page.value(0, 0, Cell.safe(sheet.title()));
        page.style(0, 0).bold().set();
        page.value(1, 0, Cell.safe(group));
        page.value(2, 0, Cell.safe(sheet.period()));
        List<Column> columns = columns(sheet);
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            page.value(TITLE_LINES - 1, at, Cell.safe(column.title()));
            page.style(TITLE_LINES - 1, at).bold().borderStyle("thin").set();
            page.width(at, column.kind() == Column.Kind.TEXT && at > 0 || at == 0
                    && columns.size() < 4 ? WIDE : NARROW);
        }
        page.freezePane(0, TITLE_LINES);
        page.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        page.fitToWidth((short) 1);
        return page;
    }

    /** A cell cannot hold what is drawn. */
    private static List<Column> columns(Sheet sheet) {
        return sheet.columns().stream().filter(column -> column.kind() != Column.Kind.BAR)
                .toList();
    }

    private static void write(Worksheet page, int at, Sheet sheet, Row row) {
        List<Column> columns = columns(sheet);
        for (int column = 0; column < columns.size(); column++) {
            Object value = row.cell(columns.get(column)).orElse("");
            if (value instanceof Long number) {
                page.value(at, column, number);
                page.style(at, column).format("#,##0").set();
            } else if (value instanceof LocalDate day) {
                page.value(at, column, day);
                page.style(at, column).format("yyyy-mm-dd").set();
            } else if (!value.toString().isEmpty()) {
                page.value(at, column, Cell.safe(value.toString()));
            }
            if (row.kind() != Row.Kind.LINE) {
                page.style(at, column).bold().set();
            }
        }
    }

    /** A sheet that is being written. */
    public static final class Flowing {

        private final Worksheet page;
        private final Sheet head;
        private int at = TITLE_LINES;

        private Flowing(Worksheet page, Sheet head) {
            this.page = page;
            this.head = head;
        }

        public void add(Row row) throws IOException {
            write(page, at++, head, row);
            if (at % IN_HAND == 0) {
                page.flush();
            }
        }

        /** How many rows it has; a spreadsheet holds little more than a million. */
        public int rows() {
            return at;
        }

        public void end() throws IOException {
            page.finish();
        }
    }
}
