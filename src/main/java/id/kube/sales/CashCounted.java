package id.kube.sales;

import java.time.LocalDate;

/**
 * Money was counted, and perhaps given to the next; told inside its own transaction.
 *
 * @param entryNo of the count in the day book of {@code kube}
 * @param day the count is of, which for old books lies long ago
 */
public record CashCounted(String kube, long entryNo, LocalDate day) {
}
