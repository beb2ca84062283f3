package id.kube.forms;

import id.kube.daybook.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The form as a workbook: a page that says how, and a sheet for each part. */
public final class BlankWorkbook {

    private static final String LEAF = "065F46";
    private static final String LEAF_SOFT = "D1FAE5";
    private static final String GREY = "EEF0EA";
    private static final String LINE = "B8BEB5";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Rows of the sheets: what to do, the heads, an example, and then what people write. */
    private static final int HEAD = 1;
    private static final int EXAMPLE = 2;
    private static final int FIRST = 3;
    /** So far down a cell offers its words. */
    private static final int LAST = 2_000;
    private static final int STEPS = 6;
    private static final int TALL = 42;

    private final Workbook book;
    private final Map<Heading, List<Choice>> choices;

    private BlankWorkbook(Workbook book, Map<Heading, List<Choice>> choices) {
        this.book = book;
        this.choices = choices;
    }

    /**
     * Writes the empty form.
     *
     * @param choices the words that may be written under some heads
     * @param places of the words under {@link Heading#FIGURE}, those that most groups need
     */
    public static void write(OutputStream out, Map<Heading, List<Choice>> choices,
            List<Choice> places) throws IOException {
        try (Workbook book = new Workbook(out, "Amanah", "1.0")) {
            BlankWorkbook blank = new BlankWorkbook(book, choices);
            Range figures = blank.writeGuide();
            for (Part part : Part.values()) {
                Worksheet sheet = blank.open(part);
                if (part == Part.BALANCES) {
                    for (int at = 0; at < places.size(); at++) {
                        sheet.value(FIRST + at, 0, places.get(at).word());
                    }
                    below(sheet, 0).validateWithList(figures);
                }
                sheet.finish();
            }
        }
    }

    /** How to fill it in, and below it the words of the balances with their meanings. */
    private Range writeGuide() throws IOException {
        Worksheet guide = book.newWorksheet(Words.sentence("form.guide"));
        guide.setTabColor(GREY);
        guide.hideGridLines();
        guide.width(0, 30);
        guide.width(1, 70);
        guide.value(0, 0, Words.sentence("form.title"));
        guide.style(0, 0).bold().fontSize(16).fontColor(LEAF).set();
        for (int step = 1; step <= STEPS; step++) {
            guide.value(step, 0, Words.sentence("form.step." + step));
            guide.range(step, 0, step, 1).merge();
            guide.style(step, 0).wrapText(true).verticalAlignment("center").set();
            guide.rowHeight(step, TALL);
        }
        int first = STEPS + 3;
        guide.value(first - 1, 0, Heading.FIGURE.title());
        guide.value(first - 1, 1, Words.sentence("form.meaning"));
        head(guide.range(first - 1, 0, first - 1, 1));
        List<Choice> figures = choices.get(Heading.FIGURE);
        for (int at = 0; at < figures.size(); at++) {
            guide.value(first + at, 0, figures.get(at).word());
            guide.value(first + at, 1, figures.get(at).meaning());
            guide.style(first + at, 1).wrapText(true).set();
        }
        int last = first + figures.size() - 1;
        guide.range(first, 0, last, 1).style().borderStyle("thin").borderColor(LINE)
                .verticalAlignment("center").set();
        guide.paperSize(PaperSize.A4_PAPER);
        guide.fitToWidth((short) 1);
        guide.finish();
        return guide.range(first, 0, last, 0);
    }

    private Worksheet open(Part part) {
        Worksheet sheet = book.newWorksheet(part.title());
        List<Heading> headings = part.headings();
        int last = headings.size() - 1;
        sheet.setTabColor(LEAF);
        sheet.value(0, 0, Words.sentence("form.help." + part.name().toLowerCase(Locale.ROOT)));
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last).style().wrapText(true).verticalAlignment("center")
                .fillColor(LEAF_SOFT).set();
        sheet.rowHeight(0, TALL);
        for (int at = 0; at <= last; at++) {
            Heading heading = headings.get(at);
            sheet.width(at, heading.width());
            sheet.style(at).format(heading.kind().format()).set();
            sheet.value(HEAD, at, heading.title() + (part.needs(heading) ? " *" : ""));
            offer(sheet, at, heading);
        }
        head(sheet.range(HEAD, 0, HEAD, last));
        sheet.rowHeight(HEAD, 24);
        writeExample(sheet, part);
        sheet.freezePane(0, HEAD + 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.repeatRows(HEAD);
        return sheet;
    }

    private void writeExample(Worksheet sheet, Part part) {
        List<Heading> headings = part.headings();
        List<String> example = part.example(choices.get(Heading.FIGURE).get(0));
        for (int at = 0; at < headings.size(); at++) {
            String text = example.get(at);
            Heading.Kind kind = headings.get(at).kind();
            if (text.isEmpty() || kind == Heading.Kind.TEXT) {
                sheet.value(EXAMPLE, at, text);
            } else if (kind == Heading.Kind.DAY) {
                sheet.value(EXAMPLE, at, LocalDate.parse(text, DAY));
            } else {
                sheet.value(EXAMPLE, at, Long.parseLong(text));
            }
        }
        for (int at = 0; at < headings.size(); at++) {
            sheet.style(EXAMPLE, at).italic().fontColor("52606D").fillColor(GREY)
                    .format(headings.get(at).kind().format()).set();
        }
    }

    /** A list to choose from, where the words are few enough to stand in the cell's own rule. */
    private void offer(Worksheet sheet, int column, Heading heading) {
        List<Choice> words = choices.getOrDefault(heading, List.of());
        if (!words.isEmpty() && heading != Heading.FIGURE) {
            below(sheet, column).validateWithListByFormula('"' + String.join(",",
                    words.stream().map(Choice::word).toList()) + '"').allowBlank(true);
        }
    }

    private static Range below(Worksheet sheet, int column) {
        return sheet.range(FIRST, column, LAST, column);
    }

    private static void head(Range heads) {
        heads.style().bold().fontColor(Color.WHITE).fillColor(LEAF).borderStyle("thin")
                .borderColor(LINE).verticalAlignment("center").set();
    }
}
