package id.kube.leakage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the watch has seen: what, who, since when, how much, and the next kind step.
 *
 * @param level red or amber
 * @param sure perlu dicek, mungkin or hampir pasti, as {@code check}, {@code likely}, {@code sure}
 */
record Finding(String signal, String level, Optional<String> party, LocalDate since, long amount,
        String sure, String text, String step) {

    static final String RED = "red";
    static final String AMBER = "amber";

    /** The same finding has the same name on every day it stands. */
    String id() {
        return signal + party.map(who -> ":" + who).orElse("") + "@" + since;
    }
}
