package id.kube.registers;

import id.kube.daybook.Refusal;

/** So many days at once make a book nobody can read. */
class TooManyLines extends Refusal {

    TooManyLines(int most) {
        super("too-many-lines", most);
    }

    /** How many lines to ask for so that one too many is noticed. */
    static int limit() {
        return MOST + 1;
    }

    static <T> java.util.List<T> checked(java.util.List<T> lines) {
        if (lines.size() > MOST) {
            throw new TooManyLines(MOST);
        }
        return lines;
    }

    private static final int MOST = 20_000;
}
