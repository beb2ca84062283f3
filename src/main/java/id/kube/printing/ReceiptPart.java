package id.kube.printing;

/**
 * One part of a paper, before it is broken into lines.
 *
 * @param left of a grid all cells, one after the other with {@link #CELL} between them
 * @param right what stands at the right edge; empty where there is nothing
 */
record ReceiptPart(Kind kind, Look look, String left, String right) {

    /** No text that anybody can type holds it. */
    static final String CELL = "\u001F";

    /** How the part lies on the paper. */
    enum Kind { TEXT, CENTRE, PAIR, HALVES, NAMES, GRID, RULE, BLANK, QR }

    /** How its letters look; only what every clone understands. */
    enum Look { PLAIN, BOLD, TALL, BIG }
}
