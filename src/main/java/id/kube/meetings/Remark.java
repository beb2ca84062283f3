package id.kube.meetings;

import java.time.LocalDate;

/**
 * A remark as it was written.
 *
 * @param name what it is about, without the word it was asked for by
 * @param on the day it counts on
 * @param by the code of who wrote it, null where the entry does not name her
 */
public record Remark(String name, String text, LocalDate on, String by) {
}
