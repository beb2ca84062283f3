package id.kube.sheets;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.kube.members.Group;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sheets on A4 paper; how they look stands in {@code templates/sheet.html}. The same figures make
 * the same bytes, whenever they are printed.
 */
@ApplicationScoped
class Paper {

    /** Some forty pages; a longer list is for a spreadsheet. */
    private static final int MOST_ROWS = 2_000;
    private static final int UPRIGHT_COLUMNS = 7;
    private static final String FONT = "Buku";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Template template;
    private final Group group;

    Paper(@Location("sheet.html") Template template, Group group) {
        this.template = template;
        this.group = group;
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(List<Sheet> sheets, LocalDate day, long known) throws IOException {
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        if (rows > MOST_ROWS) {
            throw new TooLongForPaper(rows, MOST_ROWS);
        }
        java.io.ByteArrayOutputStream pages = new java.io.ByteArrayOutputStream();
        typeset(html(sheets, day, known), known, pages);
        return pages.toByteArray();
    }

    private String html(List<Sheet> sheets, LocalDate day, long known) {
        Group.Letterhead head = group.letterhead(day, known);
        return template.data("title", sheets.get(0).title())
                .data("period", sheets.get(0).period())
                .data("sheets", sheets.stream().map(Laid::of).toList())
                .data("group", kube(head.name())).data("head", head)
                .data("wide", sheets.stream()
                        .anyMatch(sheet -> sheet.columns().size() > UPRIGHT_COLUMNS))
                .data("known", known).render();
    }

    private static String kube(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).startsWith("KUBE") ? name : "KUBE " + name;
    }

    /** What a clock or chance would write into the file is left out. */
    private static void typeset(String html, long known, OutputStream out) throws IOException {
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.useFastMode();
        printer.useFont(() -> font("DejaVuSansCondensed.ttf"), FONT, NORMAL, FontStyle.NORMAL,
                true);
        printer.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FONT, BOLD,
                FontStyle.NORMAL, true);
        printer.withHtmlContent(html, null);
        try (PdfBoxRenderer press = printer.buildPdfRenderer()) {
            press.layout();
            try (PDDocument pages = press.createPDFKeepOpen()) {
                pages.getDocumentInformation().setCreationDate(null);
                pages.setDocumentId(known);
                pages.save(out);
            }
        }
    }

    private static InputStream font(String file) {
        return Paper.class.getResourceAsStream("/fonts/" + file);
    }

    /** A sheet as the template needs it. */
    record Laid(Sheet sheet, List<Printed> lines, boolean whole) {

        /** So many rows fit on one page and are not torn apart. */
        private static final int SHORT = 28;

        static Laid of(Sheet sheet) {
            return new Laid(sheet,
                    sheet.rows().stream().map(row -> Printed.of(sheet, row)).toList(),
                    sheet.rows().size() <= SHORT);
        }
    }

    /** A row as the template needs it. */
    record Printed(String style, List<Word> cells) {

        static Printed of(Sheet sheet, Row row) {
            return new Printed(row.kind().name().toLowerCase(java.util.Locale.ROOT),
                    sheet.columns().stream().map(column -> new Word(style(column, row),
                            row.cell(column).map(Printed::text).orElse(""))).toList());
        }

        /** A total is signed for by nobody. */
        private static String style(Column column, Row row) {
            boolean isUnsigned = column.kind() == Column.Kind.SIGN
                    && row.kind() == Row.Kind.TOTAL;
            return isUnsigned ? "" : column.kind().name().toLowerCase(java.util.Locale.ROOT);
        }

        private static String text(Object value) {
            return value instanceof Long number ? Spoken.number(number)
                    : value instanceof LocalDate day ? String.format(java.util.Locale.ROOT,
                            "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(),
                            day.getYear())
                    : value.toString();
        }
    }

    /** What stands in one cell. */
    record Word(String style, String text) {
    }
}
