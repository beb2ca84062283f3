package id.kube.printing;

/**
 * One part of a paper, before it is broken into lines.
 *
 * @param right what stands at the right edge; empty where there is nothing
 */
record ReceiptPart(Kind kind, Look look, String left, String right) {

    /** How the part lies on the paper. */
    enum Kind { TEXT, CENTRE, PAIR, HALVES, RULE, BLANK, QR }

    /** How its letters look; only what every clone understands. */
    enum Look { PLAIN, BOLD, TALL }
}
