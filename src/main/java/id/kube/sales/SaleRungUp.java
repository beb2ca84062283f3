package id.kube.sales;

/**
 * A sale was booked; told inside its own transaction.
 *
 * @param print whether a receipt was asked for
 * @param lent whether some of it is paid later
 */
public record SaleRungUp(String kube, long entryNo, boolean print, boolean lent) {
}
