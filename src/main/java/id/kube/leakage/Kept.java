package id.kube.leakage;

import java.time.LocalDate;

/**
 * What the watch saw on one day.
 *
 * @param recoverable capital that can be counted on, in rupiah
 */
record Kept(LocalDate date, long recoverable, Watch.Seen seen) {
}
