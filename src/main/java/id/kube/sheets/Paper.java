package id.kube.sheets;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.kube.members.Group;
import id.kube.members.Office;
import id.kube.time.SpokenDay;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** A sheet on A4 paper; how it looks stands in {@code templates/sheet.html}. */
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

    byte[] print(Sheet sheet, LocalDate day, long known) throws IOException {
        if (sheet.rows().size() > MOST_ROWS) {
            throw new TooLongForPaper(sheet.rows().size(), MOST_ROWS);
        }
        java.io.ByteArrayOutputStream pages = new java.io.ByteArrayOutputStream();
        typeset(html(sheet, day, known), pages);
        return pages.toByteArray();
    }

    private String html(Sheet sheet, LocalDate day, long known) {
        return template.data("sheet", sheet)
                .data("lines", sheet.rows().stream().map(row -> Printed.of(sheet, row)).toList())
                .data("group", letterhead()).data("place", group.place())
                .data("wide", sheet.columns().size() > UPRIGHT_COLUMNS)
                .data("known", known).data("day", SpokenDay.of(day))
                .data("chair", group.holder(Office.KETUA, day))
                .data("treasurer", group.holder(Office.BENDAHARA, day))
                .data("facilitator", group.facilitator()).render();
    }

    private String letterhead() {
        String name = group.name();
        return name.toUpperCase(java.util.Locale.ROOT).startsWith("KUBE") ? name : "KUBE " + name;
    }

    private static void typeset(String html, OutputStream out) throws IOException {
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.useFastMode();
        printer.useFont(() -> font("DejaVuSansCondensed.ttf"), FONT, NORMAL, FontStyle.NORMAL,
                true);
        printer.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FONT, BOLD,
                FontStyle.NORMAL, true);
        printer.withHtmlContent(html, null);
        printer.toStream(out);
        printer.run();
    }

    private static InputStream font(String file) {
        return Paper.class.getResourceAsStream("/fonts/" + file);
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
