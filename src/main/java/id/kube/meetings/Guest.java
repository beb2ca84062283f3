package id.kube.meetings;

import java.time.LocalDate;

/**
 * One line of the guest book; null where the guest left something open.
 *
 * @param photo the name of the picture or signature kept beside the database, as a slip's is
 */
public record Guest(String visitor, String from, LocalDate date, String purpose, String note,
        String photo) {
}
