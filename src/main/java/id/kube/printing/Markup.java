package id.kube.printing;

import id.kube.printing.ReceiptDocument.Pen;
import java.util.Arrays;
import java.util.List;

/**
 * The few signs a template is written with, line by line; {@code paper-templates/README.md} tells
 * them to whoever changes one. What the books say is shielded before it comes here, so that a
 * good somebody named {@code ---} stays a name.
 */
final class Markup {

    private static final String SIGNS = "#=!^-|[] ";
    /** Letters of no script, in which the signs of a name pass the reader unseen. */
    private static final char SHELTER = '\uE000';
    private static final int PEOPLE = 4;

    private Markup() {
    }

    /** What the books say, so that none of it is taken for a sign. */
    static String shield(String told) {
        StringBuilder safe = new StringBuilder(told.length());
        for (char letter : told.toCharArray()) {
            if (SIGNS.indexOf(letter) >= 0) {
                safe.append((char) (SHELTER + letter));
            } else if (Character.isISOControl(letter) || Character.getType(letter)
                    == Character.LINE_SEPARATOR || Character.getType(letter)
                    == Character.PARAGRAPH_SEPARATOR) {
                safe.append((char) (SHELTER + ' '));
            } else if (!isSheltered(letter)) {
                safe.append(letter);
            }
        }
        return safe.toString();
    }

    /** The paper that a filled template describes; empty lines in it mean nothing. */
    static ReceiptDocument read(String filled) {
        Pen pen = ReceiptDocument.pen();
        int number = 0;
        for (String line : filled.split("\n")) {
            number++;
            if (!line.isBlank()) {
                read(pen, line.stripTrailing(), number);
            }
        }
        return pen.done();
    }

    private static void read(Pen pen, String line, int number) {
        if (line.startsWith("[")) {
            command(pen, line, number);
        } else if (line.matches("-{3,}")) {
            pen.rule();
        } else if (line.startsWith("# ")) {
            pen.title(plain(line.substring(2)));
        } else if (line.startsWith("## ")) {
            pen.heading(plain(line.substring(3)));
        } else if (line.startsWith("= ")) {
            pen.centred(plain(line.substring(2)));
        } else if (line.startsWith("! ")) {
            row(pen, line.substring(2), ReceiptPart.Look.BOLD);
        } else if (line.startsWith("^ ")) {
            row(pen, line.substring(2), ReceiptPart.Look.TALL);
        } else {
            row(pen, line, ReceiptPart.Look.PLAIN);
        }
    }

    private static void row(Pen pen, String line, ReceiptPart.Look look) {
        int bars = line.indexOf("||");
        if (bars >= 0) {
            pen.pair(look, plain(line.substring(0, bars)), plain(line.substring(bars + 2)));
        } else if (line.contains("|")) {
            pen.grid(look, cells(line));
        } else {
            pen.text(look, plain(line));
        }
    }

    private static void command(Pen pen, String line, int number) {
        if (!line.endsWith("]")) {
            throw new BrokenTemplate("line " + number + ": ] is missing");
        }
        String inside = line.substring(1, line.length() - 1);
        String word = inside.split(" ", 2)[0];
        String rest = inside.substring(word.length()).strip();
        switch (word) {
            case "kosong" -> pen.blank();
            case "qr" -> pen.qr(plain(rest));
            case "ttd" -> sign(pen, cells(rest), number);
            default -> throw new BrokenTemplate("line " + number + ": [" + word
                    + "] is not known");
        }
    }

    private static void sign(Pen pen, List<String> people, int number) {
        if (people.size() != PEOPLE) {
            throw new BrokenTemplate("line " + number
                    + ": [ttd ROLE | NAME | ROLE | NAME] has four parts");
        }
        pen.signatures(people.get(0), people.get(1), people.get(2), people.get(3));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(cell -> plain(cell.strip())).toList();
    }

    private static boolean isSheltered(char letter) {
        return letter >= SHELTER && letter < SHELTER + 0x80;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            plain.append(isSheltered(letter) ? (char) (letter - SHELTER) : letter);
        }
        return plain.toString();
    }
}
