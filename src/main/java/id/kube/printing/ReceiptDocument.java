package id.kube.printing;

import id.kube.printing.ReceiptPart.Kind;
import id.kube.printing.ReceiptPart.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A paper from top to bottom, the same for every printer, for the screen and for a phone. */
record ReceiptDocument(List<ReceiptPart> parts) {

    ReceiptDocument {
        parts = List.copyOf(parts);
    }

    static Pen pen() {
        return new Pen();
    }

    /** The same paper, headed and closed by the words that make it a copy. */
    ReceiptDocument asCopy(int copy, String printedAt, String who, String reason) {
        String mark = "* * * SALINAN KE-" + copy + " * * *";
        List<ReceiptPart> head = pen().marked(mark).text("Dicetak ulang " + printedAt)
                .text("oleh " + who + ", sebab: " + reason).rule().parts;
        List<ReceiptPart> foot = pen().rule().marked(mark).parts;
        return new ReceiptDocument(
                Stream.of(head, parts, foot).flatMap(List::stream).toList());
    }

    /** Writes a paper part by part. */
    static final class Pen {

        private final List<ReceiptPart> parts = new ArrayList<>();

        Pen title(String text) {
            return add(Kind.CENTRE, Look.BIG, text, "");
        }

        /** Large enough that no copy passes for a first paper. */
        Pen marked(String text) {
            return add(Kind.CENTRE, Look.TALL, text, "");
        }

        Pen text(Look look, String text) {
            return add(Kind.TEXT, look, text, "");
        }

        Pen pair(Look look, String left, String right) {
            return add(Kind.PAIR, look, left, right);
        }

        /** A row of a table: a narrow cell, then others of one width. */
        Pen grid(Look look, List<String> cells) {
            return add(Kind.GRID, look, String.join(ReceiptPart.CELL, cells), "");
        }

        Pen heading(String text) {
            return add(Kind.CENTRE, Look.BOLD, text, "");
        }

        Pen centred(String text) {
            return add(Kind.CENTRE, Look.PLAIN, text, "");
        }

        Pen text(String text) {
            return add(Kind.TEXT, Look.PLAIN, text, "");
        }

        Pen bold(String text) {
            return add(Kind.TEXT, Look.BOLD, text, "");
        }

        Pen tall(String text) {
            return add(Kind.TEXT, Look.TALL, text, "");
        }

        /** Words at the left edge, an amount at the right one. */
        Pen pair(String left, String right) {
            return add(Kind.PAIR, Look.PLAIN, left, right);
        }

        Pen boldPair(String left, String right) {
            return add(Kind.PAIR, Look.BOLD, left, right);
        }

        Pen rule() {
            return add(Kind.RULE, Look.PLAIN, "", "");
        }

        Pen blank() {
            return add(Kind.BLANK, Look.PLAIN, "", "");
        }

        Pen qr(String payload) {
            return add(Kind.QR, Look.PLAIN, payload, "");
        }

        /** Room for two people to sign, each above her name. */
        Pen signatures(String left, String leftName, String right, String rightName) {
            add(Kind.HALVES, Look.PLAIN, left, right);
            blank().blank().blank();
            return add(Kind.NAMES, Look.PLAIN, leftName, rightName);
        }

        ReceiptDocument done() {
            return new ReceiptDocument(parts);
        }

        private Pen add(Kind kind, Look look, String left, String right) {
            parts.add(new ReceiptPart(kind, look, left, right));
            return this;
        }
    }
}
