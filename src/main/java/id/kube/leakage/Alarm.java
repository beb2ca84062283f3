package id.kube.leakage;

import java.util.Optional;

/**
 * The watch cried on a day.
 *
 * @param level red, amber or control
 * @param party whom or what it leads to, where it leads to one
 * @param days that the evidence reaches back; 0 where it is of this day
 * @param amount rupiah at stake
 * @param isFact whether the numbers alone prove it
 */
record Alarm(String signal, String level, Optional<String> party, int days, long amount,
        boolean isFact) {

    static final String RED = "red";
    static final String AMBER = "amber";
    static final String CONTROL = "control";
}
