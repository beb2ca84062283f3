package id.kube.registers;

import id.kube.daybook.Refusal;
import java.util.List;

/** So many days at once make a book nobody can read. */
class TooManyLines extends Refusal {

    private static final int MOST = 15_000;

    TooManyLines(int most) {
        super("too-many-lines", most);
    }

    /** How many lines to ask for so that one too many is noticed. */
    static int limit() {
        return MOST + 1;
    }

    static <T> List<T> checked(List<T> lines) {
        if (lines.size() > MOST) {
            throw new TooManyLines(MOST);
        }
        return lines;
    }
}
