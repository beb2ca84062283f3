package id.kube.leakage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the watch has seen: what, who, since when, how much, what else it could be, and the next
 * kind step.
 *
 * @param id its name when it was told last; an answer is given to it
 * @param level red, amber or control
 * @param since the day from which on it counts, {@code opened} the day on which it was told first
 * @param sure perlu dicek, mungkin or hampir pasti, as {@code check}, {@code likely}, {@code sure}
 * @param cameBack whether it was told again after somebody had answered it
 */
record Finding(String id, String signal, String level, Optional<String> party, LocalDate since,
        long amount, String sure, LocalDate opened, String text, String otherwise, String step,
        Optional<Answer> answer, boolean cameBack) {

    Finding saying(String what, String maybe, String next) {
        return new Finding(id, signal, level, party, since, amount, sure, opened, what, maybe,
                next, answer, cameBack);
    }

    /** The same about nobody. */
    Finding ofNobody() {
        return new Finding(id, signal, level, Optional.empty(), since, amount, sure, opened,
                text, otherwise, step, answer, cameBack);
    }

    /** The same, with what was said of it, or null. */
    Finding with(Answer said) {
        return new Finding(id, signal, level, party, since, amount, sure, opened, text,
                otherwise, step, Optional.ofNullable(said), cameBack);
    }

    /** Whether the numbers alone prove it. */
    boolean isProven() {
        return sure.equals("sure");
    }

    /** The rupiah at stake, as far as it is sure that they are: all, half, a quarter of them. */
    long atStake() {
        return switch (sure) {
            case "sure" -> amount;
            case "likely" -> amount / 2;
            default -> amount / 4;
        };
    }

    /** Whether somebody has said what is done, and nothing has come since. */
    boolean isAnswered() {
        return answer.isPresent() && !cameBack;
    }
}
