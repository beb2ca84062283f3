package id.kube.meetings;

import java.time.LocalDate;

/** One line of the guest book; null where the guest left something open. */
public record Guest(String visitor, String from, LocalDate date, String purpose, String note) {
}
