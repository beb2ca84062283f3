package id.kube.sheets;

import id.kube.daybook.Refusal;

/** Nobody reads a hundred printed pages. */
class TooLongForPaper extends Refusal {

    TooLongForPaper(int rows, int most) {
        super("too-long-for-paper", rows, most);
    }
}
